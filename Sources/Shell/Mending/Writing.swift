// The only way into the person's files: the diff, a yes, a note in the notebook for undo, the write.

import Knowledge
import Practice

/// Writes an edit when the person says yes.
struct Writing {
  enum Outcome { case written, declined, failed }
  let session: Session
  let desk: Desk

  init(_ session: Session, desk: Desk) {
    self.session = session
    self.desk = desk
  }

  /// An edit of a file as the bank has it: refused when the file changed since.
  func edit(of file: String) throws(Problem) -> Edit {
    try Edit(
      desk.folder.url(of: file), shownAs: file, fingerprint: session.bank.fingerprints[file])
  }

  /// Texts go under their headings.
  /// - Parameter order: known parts in their order, for one that is not there yet.
  func write(_ parts: [Revision.ChangedPart], to file: String, order: [Part]) -> Outcome {
    do throws(Problem) {
      var edit = try edit(of: file)
      for part in parts { try edit.replaceSection(part.section, with: part.after, order: order) }
      return write(edit, parts)
    } catch { return fail(error) }
  }

  /// - Parameters:
  ///   - parts: what the edit changes, for the notebook.
  ///   - undoes: the revision that it takes back.
  func write(_ edit: Edit, _ parts: [Revision.ChangedPart], undoes: Int64? = nil) -> Outcome {
    session.show { page in
      page.line([.bold(edit.shownAs)])
      page.lines(from: edit.before, to: edit.after)
    }
    warnOfPublishing(edit)
    guard session.confirms(Wording.question) else { return .declined }
    let note = note(edit, parts, undoes)
    do throws(Problem) {
      try edit.write()
    } catch {
      if let note { try? desk.notebook.revisions.forget(note) }
      return fail(error)
    }
    session.reload()
    session.show {
      $0.line(
        undoes == nil
          ? Wording.written(edit.shownAs, noted: note != nil) : Wording.takenBack(edit.shownAs))
    }
    return .written
  }

  /// Stories are private: once a folder, before the first yes. A notebook that can't be used says it
  /// again.
  private func warnOfPublishing(_ edit: Edit) {
    guard let checkout = Checkout(holding: edit.url), checkout.tracks(edit.url),
      (try? desk.notebook.isNew("published \(desk.folder.root)")) ?? true
    else { return }
    session.show {
      $0.line([.warning(Wording.tracked), Span(Wording.privately(checkout.root))], hang: 2)
    }
  }

  /// Before the write, so that no change is without its way back.
  private func note(_ edit: Edit, _ parts: [Revision.ChangedPart], _ undoes: Int64?) -> Int64? {
    do {
      return try desk.notebook.revisions.note(
        file: edit.url.path, before: edit.before, after: edit.after, parts: parts, undoes: undoes)
    } catch {
      session.show { $0.line("\(error) \(Wording.noWayBack)", hang: 2) }
      return nil
    }
  }

  /// The bank is read anew, so that the next try begins with the file as it is.
  func fail(_ problem: Problem) -> Outcome {
    session.verdict = .no
    session.show { page in
      let text = [problem.message, problem.remedy].filter { !$0.isEmpty }
      page.line(
        [.warning("Not written:"), Span("\(problem.place.file): \(text.joined(separator: " "))")],
        hang: 2)
    }
    session.reload()
    return .failed
  }

  private enum Wording {
    static let tracked = "A push would publish this:"
    static func privately(_ root: String) -> String {
      "the file is tracked by git in \(root), which has a remote. Stories are private: keep them in "
        + "a folder of their own, outside of it."
    }
    static let question = "write it? y/n"
    static let noWayBack = "/undo won't know of this change."
    static func takenBack(_ file: String) -> String {
      "Taken back in \(file). /undo again goes one change further back."
    }
    static func written(_ file: String, noted: Bool) -> String {
      "Written to \(file)." + (noted ? " /undo takes it back." : "")
    }
  }
}
