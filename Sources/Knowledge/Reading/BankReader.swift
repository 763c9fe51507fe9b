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
    var reading = Intake()
    let layers = generalFolders(
      personal: personal, general: general, shownAs: folder.shownAs,
      generalShownAs: generalShownAs)
    for layer in layers {
      if let failure = unreadable(layer) {
        reading.report(failure)
      } else {
        GeneralReader(folder: layer, catalogue: catalogue).read(into: &reading)
      }
    }
    if let failure = unreadable(folder) {
      reading.report(failure)
    } else {
      PersonalReader(folder: folder).read(into: &reading)
      if reading.bank.areas.isEmpty { reading.report(noAreas(folder)) }
    }
    return reading.finished()
  }

  /// The general parts to read, the one that goes over the other last: the installed one, and
  /// `general/` in the person's folder if there is one. Each once, if they are the same.
  static func generalFolders(
    personal: URL, general: URL?, shownAs: String = "", generalShownAs: String? = nil
  ) -> [Folder] {
    let folder = Folder(path: personal.path, shownAs: shownAs)
    let own = Folder(path: "\(folder.path)/general", shownAs: "\(shownAs)/general")
    var folders: [Folder] = []
    if let general, !folder.has("general") || resolved(general.path) != resolved(own.path) {
      folders.append(Folder(path: general.path, shownAs: generalShownAs ?? general.path))
    }
    return folder.has("general") ? folders + [own] : folders
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  /// The problem of a folder that is not there or may not be read.
  private static func unreadable(_ folder: Folder) -> Problem? {
    guard case .failure(let failure) = Folder.names(at: folder.path) else { return nil }
    return failure.problem(ofFolder: folder.shownAs)
  }
}

extension Intake {
  /// The bank, its references checked, in the order that `Bank` promises.
  fileprivate mutating func finished() -> Bank {
    checkReferences()
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

extension BankReader {
  private static func noAreas(_ folder: Folder) -> Problem {
    Problem(
      place: Place(file: folder.shownAs, line: 0),
      message: "there are no focus areas: the general part is missing.",
      remedy: "put a folder general/ with an areas.md in it, or install the general part.")
  }
}
