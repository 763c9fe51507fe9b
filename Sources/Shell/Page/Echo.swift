// What a person typed, said back to them: harmless for the terminal, and never longer than a part
// of a line.

import Knowledge
import Language

/// A name or a question as it is quoted in a reply.
package func echoed(_ text: String, most: Int = 50) -> String {
  let whole = neutral(text)
  guard columns(whole) > most else { return whole }
  var shown = ""
  var wide = 0
  for character in whole {
    wide += columns(of: character)
    if wide > most - 3 { break }
    shown.append(character)
  }
  return shown + "..."
}

/// A message of several lines that may quote what was typed: each overlong word is cut.
package func shortened(_ message: String) -> String {
  message.split(separator: "\n", omittingEmptySubsequences: false).map { row in
    row.split(separator: " ", omittingEmptySubsequences: false)
      .map { echoed(String($0), most: 60) }.joined(separator: " ")
  }.joined(separator: "\n")
}
