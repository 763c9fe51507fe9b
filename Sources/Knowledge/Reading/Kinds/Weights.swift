// Weighted areas as they are written: "growth 1, perseverance 0.3".

enum Weights {
  /// Why a list of weighted areas can't be read: the spot and what is wrong there.
  struct Fault: Error {
    var word: String
    var message: String
    var remedy: String
  }

  /// Areas with their weights, the heaviest first; an area without a weight has 1.
  static func areas(_ text: String, known: [String]) throws(Fault) -> [AreaWeight] {
    var areas: [AreaWeight] = []
    for part in text.split(separator: ",") {
      let words = part.split { $0 == " " || $0 == "\t" }
      guard let name = words.first.map(String.init) else { continue }
      if !known.isEmpty, !known.contains(name) { throw unknown(name, known) }
      if areas.contains(where: { $0.area.text == name }) { throw twice(name) }
      areas.append(AreaWeight(AreaID(name), try weight(words.dropFirst(), of: name)))
    }
    return areas.enumerated()
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element)
  }

  private static func weight(
    _ words: ArraySlice<Substring>, of name: String
  ) throws(Fault) -> Double {
    guard let word = words.first else { return 1 }
    guard words.count == 1, let weight = Double(word), weight > 0, weight <= 1 else {
      throw bad(words.joined(separator: " "), name)
    }
    return weight
  }
}

// MARK: - Wording

extension Weights {
  private static func unknown(_ name: String, _ known: [String]) -> Fault {
    Fault(
      word: name, message: "there is no focus area \"\(name)\".",
      remedy: Remedy.nearest(
        to: name, among: known, otherwise: "there are: \(known.joined(separator: ", "))."))
  }
  private static func twice(_ name: String) -> Fault {
    Fault(word: name, message: "\"\(name)\" stands here twice.", remedy: "write it once.")
  }
  private static func bad(_ weight: String, _ name: String) -> Fault {
    Fault(
      word: weight, message: "\"\(weight)\" is not a weight.",
      remedy: "write a number from 0.1 to 1, like \"\(name) 0.4\".")
  }
}
