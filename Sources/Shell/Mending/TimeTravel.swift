// Back in time: the last change taken back, all changes of a file, two compared, one brought back.
// Only what the coach wrote goes back; what somebody else changed meanwhile stays.

import Foundation
import Knowledge
import Language
import Practice

/// Walks through the revisions of the person's files.
struct TimeTravel {
  let session: Session
  let desk: Desk

  init(_ session: Session, desk: Desk) {
    self.session = session
    self.desk = desk
  }

  func undo() throws {
    while let revision = try desk.notebook.revisions.last(in: desk.folder.root) {
      let file = desk.folder.shown(revision.file)
      try session.reloadIfChanged(file)
      let writing = Writing(session, desk: desk)
      do throws(Problem) {
        let edit = try writing.edit(of: file)
        // Noted, and then the coach was killed before it wrote.
        if edit.before == revision.before && revision.before != revision.after {
          try? desk.notebook.revisions.forget(revision.id)
          continue
        }
        session.show { $0.line(Wording.undoing(desk.stamp(revision.at))) }
        let parts = revision.parts.map(\.reversed)
        let back = try Restored(edit, to: revision.before, from: revision.after, parts)
        if !back.touched.isEmpty { session.show { $0.line(Wording.touched(back.touched)) } }
        if writing.write(back.edit, parts, undoes: revision.id) == .declined {
          session.show { $0.line(Wording.asItWas) }
        }
      } catch { _ = writing.fail(error) }
      return
    }
    throw Refusal(Wording.nothingToUndo)
  }

  func list(_ file: String, named name: String) throws {
    let revisions = try revisions(of: file)
    session.show { page in
      page.line([.bold(file)])
      for (index, revision) in revisions.enumerated() {
        let parts = revision.parts.map(\.section).joined(separator: ", ")
        let what = revision.undoes == nil ? parts : "\(parts): taken back"
        page.line(
          [
            Span("\(index + 1)\u{A0}"), .dim(desk.stamp(revision.at)), Span(what),
            .dim(revision.isUndone ? "(was taken back)" : ""),
          ], indent: index < 9 ? 1 : 0, hang: 4)
        for part in revision.parts where page.width >= 60 {
          page.words(from: part.before, to: part.after, indent: 4)
        }
      }
      page.line(
        revisions.isEmpty ? Wording.nothingYet(name, file) : Wording.next(name, revisions.count))
    }
  }

  /// The files that were changed, the one changed last first.
  func listFiles() throws {
    let revisions = try desk.notebook.revisions.all(in: desk.folder.root)
    var files: [String] = []
    for revision in revisions.reversed() where !files.contains(revision.file) {
      files.append(revision.file)
    }
    guard let latest = files.first else { throw Refusal(Wording.nothingAtAll) }
    session.show { page in
      page.table(
        files.map { file in
          let own = revisions.filter { $0.file == file }
          let last = own.last.map { desk.stamp($0.at) } ?? ""
          return [
            .bold(desk.folder.shown(file)),
            .dim("\(counted(own.count, "change", "changes")), last \(last)"),
          ]
        }, indent: 1)
      page.line(
        Wording.nextFile(URL(fileURLWithPath: latest).deletingPathExtension().lastPathComponent))
    }
  }

  /// - Parameter second: nil: the file as it is.
  func compare(_ file: String, _ first: Int, _ second: Int?) throws {
    let revisions = try revisions(of: file)
    let old = try text(at: first, of: revisions)
    let new = try second.map { try text(at: $0, of: revisions) } ?? current(file)
    session.show { page in
      page.line([.bold(file), Span("\(first) -> \(second.map(String.init) ?? "now")")])
      if old == new { page.line(Wording.same, indent: 2) }
      page.lines(from: old, to: new)
    }
  }

  /// Every part that a later change touched goes back to what it was then.
  func restore(_ file: String, to number: Int) throws {
    try session.reloadIfChanged(file)
    let revisions = try revisions(of: file)
    let text = try text(at: number, of: revisions)
    var parts: [Revision.ChangedPart] = []
    for part in revisions.dropFirst(number).flatMap(\.parts)
    where !parts.contains(where: { $0.section == part.section }) {
      let last = revisions.flatMap(\.parts).last { $0.section == part.section }
      parts.append(
        Revision.ChangedPart(
          section: part.section, before: last?.after ?? part.after, after: part.before))
    }
    let writing = Writing(session, desk: desk)
    do throws(Problem) {
      let edit = try writing.edit(of: file)
      let back = try Restored(edit, to: text, from: revisions.last?.after ?? text, parts)
      guard back.edit.changesAnything else { return session.show { $0.line(Wording.same) } }
      if !back.touched.isEmpty { session.show { $0.line(Wording.touched(back.touched)) } }
      if writing.write(back.edit, parts) == .declined {
        session.show { $0.line(Wording.asItWas) }
      }
    } catch { _ = writing.fail(error) }
  }

  // MARK: Steps

  private func revisions(of file: String) throws -> [Revision] {
    try desk.notebook.revisions.all(of: desk.folder.url(of: file).path)
  }

  /// The whole file after a change; 0 is before the first.
  private func text(at number: Int, of revisions: [Revision]) throws -> String {
    guard !revisions.isEmpty else { throw Refusal(Wording.noHistory) }
    guard (0...revisions.count).contains(number) else {
      throw Refusal(
        "There is no change \(number).", remedy: "They go from 0 to \(revisions.count).")
    }
    return number == 0 ? revisions[0].before : revisions[number - 1].after
  }

  private func current(_ file: String) throws -> String {
    try Edit(desk.folder.url(of: file), shownAs: file).before
  }

  private enum Wording {
    static let nothingToUndo = "There is nothing to take back."
    static let asItWas = "Left as it is."
    static let noHistory = "Nothing was changed in it yet."
    static let nothingAtAll = "Nothing was changed yet: /refine and /number change your files."
    static let same = "They are the same."
    static func nextFile(_ name: String) -> String {
      "Next: /history \(name) shows what changed in it."
    }
    static func nothingYet(_ name: String, _ file: String) -> String {
      let begin =
        BankFile(path: file) == .numbers ? "/number fills one." : "/refine \(name) begins."
      return "\(noHistory) \(begin)"
    }
    static func touched(_ sections: [String]) -> String {
      "\(sections.joined(separator: ", ")) changed since, not by the coach: look at the diff."
    }
    static func undoing(_ when: String) -> String { "Taking back the change of \(when):" }
    static func next(_ name: String, _ count: Int) -> String {
      "Next: /history \(name) 0 \(count) compares; /history \(name) --restore 0 brings back."
    }
  }
}

/// An edit that brings a file back: byte for byte when nobody else touched it, else the parts alone.
private struct Restored {
  var edit: Edit
  /// Sections that somebody else changed since; going back takes that with it.
  var touched: [String] = []

  init(
    _ edit: Edit, to old: String, from new: String, _ parts: [Revision.ChangedPart]
  ) throws(Problem) {
    self.edit = edit
    if edit.before == new {
      self.edit.replaceAll(with: old)
    } else {
      for part in parts {
        var asWritten = edit
        try asWritten.replaceSection(part.section, with: part.before)
        if asWritten.changesAnything { touched.append(part.section) }
        try self.edit.replaceSection(part.section, with: part.after)
      }
    }
  }
}

extension Revision.ChangedPart {
  fileprivate var reversed: Revision.ChangedPart {
    Revision.ChangedPart(section: section, before: after, after: before)
  }
}
