// What was being typed when a coach was killed: what there is of it, and the offer at the next start.

import Foundation
import Knowledge
import Language
import Practice

/// A draft that nobody ended.
struct Leftover {
  let part: String
  let file: String
  /// The part's text in the file when it was begun.
  let base: String
  let opened: Date
  /// The part's text as it had become, if it had.
  let text: String?
  /// Words typed after that and not yet in the text, the last one last.
  let typed: [String]
  /// Texts that still lie in the files that an editor had.
  let edited: [(path: String, text: String)]

  init(_ draft: Draft) {
    part = draft.section
    file = draft.file
    base = draft.base
    opened = draft.opened
    let lines = draft.lines.map { (DraftKind(rawValue: $0.kind), $0.text) }
    let last = lines.lastIndex { $0.0 == .text }
    text = last.map { lines[$0].1 }
    edited = lines.compactMap { kind, path in
      kind == .editor ? Leftover.saved(at: path).map { (path, $0) } : nil
    }
    typed = lines[(last.map { $0 + 1 } ?? 0)...].compactMap { kind, text in
      kind == .editor ? Leftover.saved(at: text) : text
    }
  }

  /// What lies in the file that an editor had, if it is still there.
  private static func saved(at path: String) -> String? {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    let trimmed = text.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  /// The latest words.
  var latest: String { typed.last ?? text ?? "" }

  /// "/refine q7 result", "/number mttr".
  var command: String {
    switch BankFile(path: file) {
    case .story(let id): "/refine \(id) \(part.lowercased())"
    case .answer(let id): "/refine \(id) \(part.lowercased())"
    case .numbers, nil: "/number \(part)"
    }
  }
}

extension Session {
  /// Says what was left unfinished, newest last, and how it is taken up.
  func offerLeftovers() {
    guard let desk else { return }
    desk.folder.clearLeftBeside()
    do {
      let found = try desk.notebook.drafts.unfinished(in: desk.folder.root) {
        $0 == desk.owner || desk.isAlive($0)
      }.map { Leftover($0) }
      guard !found.isEmpty else { return }
      show { page in
        page.line([.warning(Wording.unfinished)])
        for leftover in found.suffix(mostShown) {
          let words = leftover.latest.split(whereSeparator: \.isWhitespace)
          let start = words.prefix(shownWords).joined(separator: " ")
          page.line(
            [
              .accent(leftover.command), .dim("(\(desk.stamp(leftover.opened)))"),
              Span("\"\(start)\(words.count > shownWords ? " ..." : "")\""),
            ], indent: 2, hang: 4)
        }
        page.line(Wording.takeUp(found.count - mostShown))
        page.gap()
      }
    } catch {
      show { $0.line("\(error)", hang: 2) }
    }
    if let notice = desk.notebook.takeNotice() { show { $0.line(notice, hang: 2) } }
  }

  private enum Wording {
    static let unfinished = "You left something unfinished; nothing of it is lost:"
    static func takeUp(_ more: Int) -> String {
      more > 0
        ? "And \(more) more. Each goes on with its command." : "It goes on with that command."
    }
  }
}

/// Leftovers that the greeting shows, and words of each: one row of a terminal. By hand.
private let mostShown = 3
private let shownWords = 12
