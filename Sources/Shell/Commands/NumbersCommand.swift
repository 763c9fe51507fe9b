import ArgumentParser
import Coaching
import Knowledge

/// `/numbers` lists every figure you speak, the gaps first.
struct NumbersCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "numbers",
    abstract: "Every figure you speak; the ones still to fill first.",
    discussion: "Examples: /numbers, /numbers approvals", aliases: ["num"])
  static let offers: [Offer] = [.story]

  @Argument(help: "A story.") var story: [String] = []
  init() {}

  func run(in session: Session) throws {
    let story = story.isEmpty ? nil : try session.story(story)
    let numbers = session.bank.numbers.filter { number in
      story.map { number.stories.contains($0.id) } ?? true
    }
    session.show { page in
      lay(Wording.gaps, numbers.filter { $0.state == .gap }, .warning, &page)
      lay(Wording.stated, numbers.filter { $0.state == .stated }, .accent, &page)
      lay(Wording.mine, numbers.filter { $0.state == .mine }, .accent, &page)
      lay(Wording.unknown, numbers.filter { $0.state == .unknown }, .dim, &page)
      page.line(next(numbers, of: story))
    }
  }

  private func next(_ numbers: [Number], of story: Story?) -> String {
    guard let first = numbers.first else { return story == nil ? Wording.none : Wording.noneOfIt }
    let gaps = numbers.filter { $0.state == .gap }.map(\.id)
    return gaps.isEmpty ? Wording.noGap(first.id) : Wording.fill(gaps)
  }

  private func lay(
    _ heading: String, _ numbers: [Number], _ style: Style, _ page: inout Page
  ) {
    guard !numbers.isEmpty else { return }
    page.gap()
    page.line([.bold("\(heading) (\(numbers.count))")])
    for number in numbers {
      page.line(
        [Span(number.name + ":"), Span(NumberLine.value(number), style), .dim("(\(number.id))")],
        indent: 2, hang: 4)
      layOrigin(number, &page)
    }
  }

  /// How it is said, and where it comes from.
  private func layOrigin(_ number: Number, _ page: inout Page) {
    if number.isFilled, let spoken = Spoken.form(of: number) {
      page.line("\"\(spoken)\"", indent: 4)
    }
    let origin = [number.source, number.date ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    if number.to != nil {
      page.line([.dim(origin.isEmpty ? Wording.noSource : "Source: \(origin)")], indent: 4, hang: 6)
    }
  }

  private enum Wording {
    static let gaps = "To fill"
    static let stated = "Stated in your notes, not confirmed"
    static let mine = "Yours"
    static let unknown = "Can't be known"
    static let none =
      "No number is written down. Next: begin numbers.md with one, \"## Name {#id}\"."
    static let noneOfIt = "No number is written down for it. /numbers lists all."
    static let noSource = "No source yet."
    static func noGap(_ id: NumberID) -> String {
      "Nothing is left to fill. Next: /number \(id) corrects that one."
    }
    /// - Parameter gaps: at least one.
    static func fill(_ gaps: [NumberID]) -> String {
      let another = gaps.count > 1 ? "; /number \(gaps[1]) that one" : ""
      return "Next: /number \(gaps[0]) fills the first gap\(another)."
    }
  }
}
