import ArgumentParser
import Coaching
import Knowledge
import Language

/// `/coverage` shows which story shows which area, what is missing, and what is told too often.
struct CoverageCommand: CoachCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Stories against focus areas: gaps, and stories that carry too much.",
    aliases: ["cov"])
  static var isPlainWord: Bool { true }
  static var phrases: [String] {
    ["gaps", "my gaps", "where are my gaps", "what are my gaps"]
  }

  func run(in session: Session) throws {
    let bank = session.bank
    guard !bank.stories.isEmpty else {
      return session.show { FirstStory.lay(on: &$0) }
    }
    session.show { page in
      layTable(bank, &page)
      page.gap()
      let coverage = Coverage(of: bank)
      layGaps(coverage, &page)
      layOverused(coverage, &page)
      page.line(Wording.next)
    }
  }

  /// Columns are areas by their first three letters; narrow pages list areas instead.
  private func layTable(_ bank: Bank, _ page: inout Page) {
    let names = bank.stories.map { columns($0.id.text) }.max() ?? 0
    if names + 2 + bank.areas.count * 5 > page.width { return layList(bank, &page) }
    let head = bank.areas.map { Span(String($0.id.text.prefix(3)), .bold) }
    var rows: [[Span]] = [[Span("")] + head]
    for story in bank.stories {
      rows.append(
        [Span(story.id.text)]
          + bank.areas.map { area in
            switch story.shows.first(where: { $0.id == area.id })?.kind {
            case .strong: .accent("##")
            case .some: Span("+")
            case nil: .dim(".")
            }
          })
    }
    page.table(rows)
    page.line([.dim(Wording.marks + "; . nothing")], hang: 2)
    let heads = bank.areas.map { "\($0.id.text.prefix(3))\u{A0}\($0.id)" }
    page.line([.dim("Heads: " + heads.joined(separator: ", "))], hang: 2)
  }

  private func layList(_ bank: Bank, _ page: inout Page) {
    for area in bank.areas {
      let marked = bank.stories.compactMap { story -> String? in
        story.shows.first { $0.id == area.id }.map {
          story.id.text + ($0.kind == .strong ? " ##" : " +")
        }
      }
      page.line(
        [.bold(area.id.text + ":"), Span(marked.isEmpty ? "-" : marked.joined(separator: ", "))],
        hang: 2)
    }
    page.line([.dim(Wording.marks)], hang: 2)
  }

  private func layGaps(_ coverage: Coverage, _ page: inout Page) {
    for area in coverage.weak {
      page.line(
        [.warning("gap:"), Span("no story is strong for \(area.name.lowerFirst).")], hang: 2)
    }
    let thin = coverage.thin.map { $0.name.lowerFirst }.joined(separator: ", ")
    if !thin.isEmpty {
      page.line([.warning("thin:"), Span("only one strong story for \(thin).")], hang: 2)
    }
    guard !coverage.themes.isEmpty else { return }
    page.line(Wording.themes(coverage.themes.count, untold: coverage.untold.count), hang: 2)
  }

  private func layOverused(_ coverage: Coverage, _ page: inout Page) {
    for (story, count) in coverage.overused {
      page.line(
        [.warning("carries much:"), Span(Wording.overused(story.title, count, coverage.led))],
        hang: 2)
    }
  }

  private enum Wording {
    static let marks = "## the story is strong for the area; + it shows some of it"
    static let next = "Next: /stories AREA lists the stories for an area; /themes what is asked."
    static func themes(_ all: Int, untold: Int) -> String {
      "Questions are about \(all) themes; your stories are marked for \(all - untold) of them"
        + (untold == 0 ? "." : ", and \(untold) have none: /themes --gaps names them.")
    }
    static func overused(_ title: String, _ count: Int, _ all: Int) -> String {
      "\(title) is the one to tell first for \(count) of the \(all) themes that have such a story. "
        + "Whoever asks on hears it again: have a second one ready."
    }
  }
}
