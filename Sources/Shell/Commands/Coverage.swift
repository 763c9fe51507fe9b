import ArgumentParser
import Knowledge
import Matching

/// `/coverage` shows which story shows which area, what is missing, and what is told too often.
package struct Coverage: CoachCommand {
  package static let configuration = CommandConfiguration(
    abstract: "Stories against focus areas: gaps, and stories that carry too much.",
    aliases: ["cov"])
  package init() {}

  package func run(in session: Session) throws {
    let bank = session.bank
    session.show { page in
      layTable(bank, &page)
      page.gap()
      layGaps(bank, &page)
      layOverused(bank, &page)
      page.line("Next: /themes --gaps names every theme without a story; /stories AREA.")
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
    page.line([.dim("## strong   + some   . nothing")])
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
    page.line([.dim("## strong   + some")])
  }

  private func layGaps(_ bank: Bank, _ page: inout Page) {
    let weak = bank.areas.filter { area in
      !bank.stories.contains { $0.shows.contains { $0.id == area.id && $0.kind == .strong } }
    }
    for area in weak {
      page.line(
        [.warning("gap:"), Span("no story is strong for \(lowerFirst(area.name)).")], hang: 2)
    }
    let thin = bank.areas.filter { area in
      bank.stories.filter { $0.shows.contains { $0.id == area.id && $0.kind == .strong } }.count
        == 1
    }
    if !thin.isEmpty {
      page.line(
        [
          .warning("thin:"),
          Span(
            "only one strong story for \(thin.map { lowerFirst($0.name) }.joined(separator: ", "))."
          ),
        ], hang: 2)
    }
    let themes = bank.themes.filter(\.inScope)
    let untold = themes.filter { theme in
      !bank.stories.contains { $0.tells.contains { $0.id == theme.id } }
    }
    if !themes.isEmpty {
      page.line(
        "\(counted(untold.count, "theme", "themes")) of \(themes.count) \(untold.count == 1 ? "is" : "are") told by no story.",
        hang: 2)
    }
  }

  /// A story that is first for more than a third of the themes told: an interviewer hears it twice.
  private func layOverused(_ bank: Bank, _ page: inout Page) {
    let firsts = bank.themes.compactMap { theme in
      bank.stories.first { $0.tells.contains { $0.id == theme.id && $0.kind == .primary } }?.id
    }
    for story in bank.stories {
      let count = firsts.filter { $0 == story.id }.count
      if count * 3 > firsts.count && firsts.count > 8 {
        page.line(
          [
            .warning("carries much:"),
            Span(
              "\(story.title) comes first for \(count) of \(firsts.count) themes. Have a second one ready."
            ),
          ], hang: 2)
      }
    }
  }
}
