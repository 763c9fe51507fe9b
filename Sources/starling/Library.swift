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
  /// Told what may take long, and how much of it is done.
  private let progress: (String, Double) -> Void
  private let warn: (Problem) -> Void
  private lazy var kept = keptModel()
  private lazy var encoder = EncoderReader.encoder(in: generalFolders)
  private var saidFlaw = false

  /// - Parameters:
  ///   - general: the installed general part, if there is one.
  ///   - cache: where the fitted model is kept; it may be deleted at any time.
  ///   - progress: shows what may take seconds, and the share of it that is done.
  ///   - warn: shows what is damaged, once, when it is first wanted.
  init(
    personal: URL, general: URL?, cache: URL, progress: @escaping (String, Double) -> Void,
    warn: @escaping (Problem) -> Void
  ) {
    self.personal = personal
    self.general = general
    self.cache = cache
    self.progress = progress
    self.warn = warn
  }

  /// Everything but the catalogue's wordings, when a fitted model spares them.
  func bank() -> Bank {
    BankReader.read(personal: personal, general: general, catalogue: kept == nil ? .read : .skip)
  }

  func wholeBank() -> Bank {
    var bank = BankReader.read(personal: personal, general: general)
    if case .failure(let problem) = encoder { bank.problems.append(problem) }
    return bank
  }

  /// Ready to match. Fits the model if none is kept for this catalogue. What the encoder makes of
  /// stories is kept while it is made, so that a run that is ended half-way was not for nothing.
  func matcher(for bank: Bank) -> Matcher {
    let known = keptReadings()
    var written = known.count
    let matcher = Matcher(
      bank: bank, model: kept ?? fitted(), encoder: soundEncoder(), readings: known
    ) { done, all, readings in
      progress(Wording.stories(all), Double(done) / Double(all))
      // The file is written whole, so each time for twice as many.
      guard readings.count >= 2 * written + Library.fewest else { return }
      written = readings.count
      write(readings.serialised, to: readingsFile)
    }
    if matcher.readings != known { write(matcher.readings.serialised, to: readingsFile) }
    return matcher
  }

  /// What the encoder made of the stories without marks when they were read last.
  private func keptReadings() -> StoryReadings {
    (try? Data(contentsOf: readingsFile)).flatMap(StoryReadings.init) ?? StoryReadings()
  }

  /// Nil where there is none, or where it is damaged: then the words decide alone.
  private func soundEncoder() -> SentenceEncoder? {
    switch encoder {
    case .success(let encoder): return encoder
    case .failure(let problem):
      if !saidFlaw { warn(problem) }
      saidFlaw = true
      return nil
    }
  }

  private var generalFolders: [(url: URL, shownAs: String)] {
    let own = (personal.appending(path: "general"), "\(personal.lastPathComponent)/general")
    return [own] + [general].compactMap { $0 }.map { ($0, $0.path) }
  }

  private func fitted() -> ThemeModel {
    let model = ThemeModel.fit(wholeBank()) { progress(Wording.catalogue, $0) }
    write(model.serialised, to: file)
    kept = model
    return model
  }

  private func keptModel() -> ThemeModel? {
    guard let data = try? Data(contentsOf: file, options: .alwaysMapped) else { return nil }
    return ThemeModel(data)
  }

  /// Written beside and renamed, readable by the person alone: it is made of their stories. Where
  /// the folder can't be written, the next run makes it again.
  private func write(_ bytes: [UInt8], to file: URL) {
    let files = FileManager.default
    try? files.createDirectory(
      at: cache, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let beside = cache.appending(path: "new-\(UUID().uuidString.prefix(8))").path
    let isWritten = files.createFile(
      atPath: beside, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    if !isWritten || rename(beside, file.path) != 0 { unlink(beside) }
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

  /// Stories that take some seconds to read.
  private static let fewest = 50

  private enum Wording {
    static let catalogue = "Learning questions"
    static func stories(_ count: Int) -> String { "Reading \(count) stories" }
  }
}
