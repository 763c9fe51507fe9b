// Small things as they are written on a page or read from a line: figures, letters of a list, words.

import Language

/// 0.314 -> "0.31".
func twoDigits(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}

/// 0 -> "a"; after "z" it begins again.
func letter(_ index: Int) -> String {
  String(UnicodeScalar(UInt8(97 + index % 26)))
}

/// "a) what tradeoff?", kept on one row where it fits.
func lettered(_ index: Int, _ name: String) -> String {
  "\(letter(index))) \(name.lowerFirst)".replacing(" ", with: "\u{A0}")
}

/// Four digits after the point: what is said, not noise.
func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

/// A line's words; quotes keep blanks together.
func splitWords(_ line: String) -> [String] {
  var words: [String] = []
  var word = ""
  var quoted = false
  var open = false
  for character in line {
    if character == "\"" {
      quoted.toggle()
      open = true
    } else if character == " " && !quoted {
      if open || !word.isEmpty { words.append(word) }
      word = ""
      open = false
    } else {
      word.append(character)
    }
  }
  if open || !word.isEmpty { words.append(word) }
  return words
}
