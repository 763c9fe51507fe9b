// The fitted model as bytes and back.

import Foundation
import Knowledge

extension ThemeModel {
  /// "SMOD" and the version of this layout; one more whenever layout or features change.
  static let mark: [UInt8] = Array("SMOD".utf8) + [6, 0, 0, 0]

  package var serialised: [UInt8] {
    var file = SealedWriter(mark: ThemeModel.mark)
    file.texts(themes.map(\.text))
    file.list(inScope.map { UInt8($0 ? 1 : 0) })
    file.texts(areas.map(\.text))
    file.texts(synonyms)
    file.texts(lexicon.words)
    file.list(lexicon.counts)
    file.features(knownFeatures)
    file.linear(classifier)
    file.list(catalogue.themes)
    file.list(catalogue.starts)
    file.list(catalogue.holders)
    file.list(catalogue.values)
    file.features(evidenceFeatures)
    file.linear(evidence)
    file.list(themeAreas)
    for model in [followUps, facets] {
      file.features(model.known)
      file.linear(model.linear)
    }
    file.texts(others)
    return file.sealed
  }

  /// Nil when the bytes are no model of this version, or damaged.
  package init?(_ data: Data) {
    let read: ThemeModel? = data.withUnsafeBytes { bytes in
      guard var file = SealedReader(bytes, mark: ThemeModel.mark) else { return nil }
      var model = ThemeModel()
      model.themes = file.texts().map { ThemeID($0) }
      model.inScope = file.list(UInt8.self).map { $0 == 1 }
      model.areas = file.texts().map { AreaID($0) }
      model.synonyms = file.texts()
      model.lexicon = Lexicon(words: file.texts(), counts: file.list(Int32.self))
      model.knownFeatures = file.features()
      model.classifier = file.linear()
      model.catalogue.themes = file.list(Int32.self)
      model.catalogue.starts = file.list(Int32.self)
      model.catalogue.holders = file.list(Int32.self)
      model.catalogue.values = file.list(Float.self)
      model.evidenceFeatures = file.features()
      model.evidence = file.linear()
      model.themeAreas = file.list(Float.self)
      (model.followUps.known, model.followUps.linear) = (file.features(), file.linear())
      (model.facets.known, model.facets.linear) = (file.features(), file.linear())
      model.others = file.texts()
      return file.isWhole ? model : nil
    }
    guard let read, read.isSound else { return nil }
    self = read
  }

  /// Lists that go together have lengths that go together.
  private var isSound: Bool {
    inScope.count == themes.count && themeAreas.count == themes.count * areas.count
      && lexicon.words.count == lexicon.counts.count
      && classifier.isSound(rows: knownFeatures.count)
      && evidence.isSound(rows: evidenceFeatures.count)
      && [followUps, facets].allSatisfy { $0.linear.isSound(rows: $0.known.count) }
      && catalogue.starts.count == knownFeatures.count + 1
      && catalogue.holders.count == catalogue.values.count
      && Int(catalogue.starts.last ?? 0) == catalogue.holders.count
  }
}

extension LinearModel {
  fileprivate func isSound(rows: Int) -> Bool {
    scales.count == rows && weights.count == rows * columns && bias.count == columns
  }
}
