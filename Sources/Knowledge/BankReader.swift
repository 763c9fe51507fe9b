// Loads the knowledge folder. Never fails: it returns all that could be read and every problem.
// One small interpreter a kind is in `Kinds`; how files become text and headings is in `Files`.

import Foundation

package enum BankReader {
  /// Whether the questions and the evidence of the general part are wanted. A fitted model that
  /// was kept spares them; themes have their id, name, about and areas all the same.
  package enum Catalogue: Sendable { case read, skip }

  /// Reads the person's folder over the general part.
  /// - Parameters:
  ///   - general: the installed general part; a `general/` in the person's folder goes over it.
  ///   - shownAs: how the person's folder is named in places; nil: its own name.
  ///   - generalShownAs: the same for `general`; nil: its path.
  package static func read(
    personal: URL, general: URL? = nil, shownAs: String? = nil, generalShownAs: String? = nil,
    catalogue: Catalogue = .read
  ) -> Bank {
    let folder = Folder(path: personal.path, shownAs: shownAs ?? personal.lastPathComponent)
    var reading = Reading()
    if let failure = unreadable(folder) {
      reading.report(failure)
      readGeneral([general.map { installed($0, generalShownAs) }], catalogue, &reading)
      return reading.finished(folder)
    }
    let own = Folder(path: "\(folder.path)/general", shownAs: "\(folder.shownAs)/general")
    let isOwn = general.map { $0.resolvingSymlinksInPath().path == own.resolved } ?? true
    let base = isOwn ? nil : general.map { installed($0, generalShownAs) }
    readGeneral([base, folder.has("general") ? own : nil], catalogue, &reading)
    PersonalReader(folder: folder).read(into: &reading)
    return reading.finished(folder)
  }

  private static func installed(_ general: URL, _ shownAs: String?) -> Folder {
    Folder(path: general.path, shownAs: shownAs ?? general.path)
  }

  /// The problem of a folder that is not there or may not be read.
  private static func unreadable(_ folder: Folder) -> Problem? {
    guard case .failure(let failure) = Folder.names(at: folder.path) else { return nil }
    return failure.problem(ofFolder: folder.shownAs)
  }

  private static func readGeneral(
    _ folders: [Folder?], _ catalogue: Catalogue, _ reading: inout Reading
  ) {
    for folder in folders.compactMap({ $0 }) {
      if let failure = unreadable(folder) {
        reading.report(failure)
      } else {
        GeneralReader(folder: folder, catalogue: catalogue).read(into: &reading)
      }
    }
  }
}

extension Folder {
  fileprivate var resolved: String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
}

extension Reading {
  /// The bank, its references checked, in the order that `Bank` promises.
  fileprivate mutating func finished(_ folder: Folder) -> Bank {
    checkReferences()
    if bank.areas.isEmpty {
      report(
        Problem(place: Place(file: folder.shownAs, line: 0), message: noGeneral, remedy: install))
    }
    bank.stories.sort { ($0.rank, $0.id) < ($1.rank, $1.id) }
    bank.answers.sort { ($0.id.number, $0.id) < ($1.id.number, $1.id) }
    bank.problems = bank.problems.enumerated().sorted { left, right in
      (left.element.place.file, left.element.place.line, left.offset)
        < (right.element.place.file, right.element.place.line, right.offset)
    }.map(\.element)
    return bank
  }
}

extension AnswerID {
  /// The number that the id ends with: q12 is 12; without one, after all others.
  fileprivate var number: Int {
    let digits = text.reversed().prefix { $0.isASCII && $0.isNumber }
    return Int(String(digits.reversed())) ?? Int.max
  }
}

// MARK: - Wording

private let noGeneral = "there are no focus areas: the general part is missing."
private let install = "put a folder general/ with an areas.md in it, or install the general part."
