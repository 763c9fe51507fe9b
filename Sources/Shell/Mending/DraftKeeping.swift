// Every line typed for a part, in the notebook before the next prompt. When the notebook can't keep
// it, that is said at once, and the work goes on.

import Foundation
import Knowledge
import Practice

/// What a line in a draft is.
enum DraftKind: String {
  /// Words that were typed, not yet in the part.
  case answer
  /// The part's whole text from then on.
  case text
  /// A text of several lines while it is typed.
  case typing
  /// The path of the text while it is in the person's editor.
  case editor
}

/// The drafts of one file's parts.
final class DraftKeeping {
  private let session: Session
  private let desk: Desk
  /// Path on this machine.
  private let file: String
  private var open: [String: Int64] = [:]
  private var typing: Int64?
  private var saidFailure = ""

  init(_ session: Session, desk: Desk, file: String) {
    self.session = session
    self.desk = desk
    self.file = desk.folder.url(of: file).path
  }

  /// Nothing was typed, or all of it is settled.
  var isEmpty: Bool { open.isEmpty }

  /// Keeps a line of a part.
  /// - Parameter base: the part's text in the file.
  func keep(_ text: String, _ kind: DraftKind, of part: String, base: String) {
    attempt {
      _ = try desk.notebook.drafts.append(
        text, kind: kind.rawValue, to: try draft(of: part, base: base))
    }
  }

  /// Keeps a text that grows line by line; `ended` makes it what it became.
  func keep(growing text: String, of part: String, base: String) {
    attempt {
      if let typing {
        try desk.notebook.drafts.change(
          line: typing, to: text, kind: DraftKind.typing.rawValue)
      } else {
        typing = try desk.notebook.drafts.append(
          text, kind: DraftKind.typing.rawValue, to: try draft(of: part, base: base))
      }
    }
  }

  func ended(_ text: String, as kind: DraftKind, of part: String, base: String) {
    guard let line = typing else { return keep(text, kind, of: part, base: base) }
    typing = nil
    attempt { try desk.notebook.drafts.change(line: line, to: text, kind: kind.rawValue) }
  }

  /// The drafts are done with.
  /// - Parameter outcome: "written", "dropped" or "unchanged".
  func close(_ outcome: String) {
    let drafts = open.values.sorted()
    open = [:]
    attempt { for draft in drafts { try desk.notebook.drafts.close(draft, outcome: outcome) } }
  }

  /// What a coach that is gone left of this file; it is ours from now on.
  func takeUp() -> [Leftover] {
    var found: [Leftover] = []
    attempt {
      for draft in try desk.notebook.drafts.unfinished(in: file, isAlive: isElsewhere)
      where draft.file == file {
        try desk.notebook.drafts.adopt(draft.id, owner: desk.owner)
        open[draft.section] = draft.id
        let leftover = Leftover(draft)
        found.append(leftover)
        for edited in leftover.edited {
          _ = try desk.notebook.drafts.append(
            edited.text, kind: DraftKind.answer.rawValue, to: draft.id)
          unlink(edited.path)
          // Its own folder; another that it lay in is not empty, and stays.
          rmdir((edited.path as NSString).deletingLastPathComponent)
        }
      }
    }
    return found
  }

  /// Our own drafts are ours to take up again.
  private func isElsewhere(_ owner: String) -> Bool {
    owner != desk.owner && desk.isAlive(owner)
  }

  private func draft(of part: String, base: String) throws -> Int64 {
    if let draft = open[part] { return draft }
    let draft = try desk.notebook.drafts.open(
      file: file, section: part, base: base, owner: desk.owner)
    open[part] = draft
    return draft
  }

  /// Said in full once, then shortly.
  private func attempt(_ work: () throws -> Void) {
    do { try work() } catch {
      let failure = "\(error)"
      let isKnown = failure == saidFailure
      saidFailure = failure
      session.show { page in
        page.line(
          [.warning("Not kept."), Span(isKnown ? "" : "\(failure) \(Wording.goOn)")], hang: 2)
      }
    }
    if let notice = desk.notebook.takeNotice() { session.show { $0.line(notice, hang: 2) } }
  }

  private enum Wording {
    static let goOn = "You can go on, but what you type is lost with the coach."
  }
}
