// A number, where stories are listed by number.

enum ListNumber: Ear {
  static func hear(_ line: TypedLine, _ moment: Moment) -> Meaning? {
    guard moment.hasList, let number = Int(line.text) else { return nil }
    return .story(number: number)
  }

  static let heard = [Example("2", .story(number: 2)), Example("0", .story(number: 0))]
  static let passed = [Example(question: "2", on: .empty)]
}
