// The knowledge of this run: the bank, and the model of its catalogue, kept in the cache folder
// under the catalogue's fingerprint so that it is fitted once.

import Foundation
import Knowledge
import Language
import Matching

/// Reads the folders when they are asked for.
final class Library {
  private let personal: URL
  private let general: URL?
  private let cache: URL
  /// Told when something takes long, which happens once.
  private let notice: (String) -> Void
  private lazy var kept = keptModel()

  /// - Parameters:
  ///   - general: the installed general part, if there is one.
  ///   - cache: where the fitted model is kept; it may be deleted at any time.
  ///   - notice: shows a line when something is made that takes seconds.
  init(personal: URL, general: URL?, cache: URL, notice: @escaping (String) -> Void) {
    self.personal = personal
    self.general = general
    self.cache = cache
    self.notice = notice
  }

  /// Everything but the catalogue's wordings, when a fitted model spares them.
  func bank() -> Bank {
    BankReader.read(personal: personal, general: general, catalogue: kept == nil ? .read : .skip)
  }

  func wholeBank() -> Bank { BankReader.read(personal: personal, general: general) }

  /// Ready to match. Fits the model if none is kept for this catalogue.
  func matcher(for bank: Bank) -> Matcher {
    let known = keptReadings()
    let unread = bank.stories.filter(\.tells.isEmpty).count - known.count
    if unread >= Library.many { notice(Wording.stories(unread)) }
    let matcher = Matcher(
      bank: bank, model: kept ?? fitted(), encoder: encoder, readings: known)
    if matcher.readings != known { write(matcher.readings.serialised, to: readingsFile) }
    return matcher
  }

  /// What the encoder made of the stories without marks when they were read last.
  private func keptReadings() -> StoryReadings {
    (try? Data(contentsOf: readingsFile)).flatMap(StoryReadings.init) ?? StoryReadings()
  }

  /// Reads meaning beside words; where the file is missing the words decide alone.
  private var encoder: SentenceEncoder? {
    [personal.appending(path: "general"), general].compactMap { $0 }
      .lazy.compactMap { folder in
        try? Data(contentsOf: folder.appending(path: "encoder.bin"), options: .alwaysMapped)
      }.compactMap { SentenceEncoder($0) }.first
  }

  private func fitted() -> ThemeModel {
    notice(Wording.catalogue)
    let model = ThemeModel.fit(wholeBank())
    write(model.serialised, to: file)
    kept = model
    return model
  }

  private func keptModel() -> ThemeModel? {
    guard let data = try? Data(contentsOf: file, options: .alwaysMapped) else { return nil }
    return ThemeModel(data)
  }

  /// Written beside and renamed. Where the folder can't be written, the next run makes it again.
  private func write(_ bytes: [UInt8], to file: URL) {
    try? FileManager.default.createDirectory(
      at: cache, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? Data(bytes).write(to: file, options: .atomic)
  }

  /// A file of another version of the program is no model to this one, and is fitted anew.
  private var file: URL {
    let print = BankReader.generalFingerprint(personal: personal, general: general)
    return cache.appending(path: "model-\(String(print, radix: 16))")
  }

  /// One a knowledge folder.
  private var readingsFile: URL {
    let path = Array(personal.standardizedFileURL.path.utf8)
    return cache.appending(path: "stories-\(String(Fingerprint.of([path]), radix: 16))")
  }

  /// From so many stories on, reading them takes more than a second.
  private static let many = 15

  private enum Wording {
    static let catalogue = "Learning the catalogue of questions: once, a few seconds."
    static func stories(_ count: Int) -> String {
      "Reading \(count) stories: once, about \(max(count / 12, 1)) seconds."
    }
  }
}
