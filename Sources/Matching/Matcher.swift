// A prompt in any words -> the stories to tell, best first, with reasons; or why none is.
// The parts of a score are in `Ranking`, their weights in `RankingWeights`.

import Knowledge
import Language

/// Matches prompts with the stories of a bank.
package struct Matcher: Sendable {
  let bank: Bank
  let model: ThemeModel
  let weights: RankingWeights
  let thresholds: Thresholds
  let profiles: [StoryProfile]
  let names: PromptNames
  private let fields: Fields
  private let others: OtherSide
  private let synonyms: Synonyms
  private let encoder: SentenceEncoder?
  /// What the encoder made of the stories without marks.
  package let readings: StoryReadings

  /// - Parameters:
  ///   - encoder: reads the meaning beside the words; without it the words decide alone.
  ///   - readings: what the encoder made of stories before; what is missing is read now.
  ///   - read: hears of it.
  package init(
    bank: Bank, model: ThemeModel, encoder: SentenceEncoder? = nil,
    readings: StoryReadings = StoryReadings(),
    read: SentenceEncoder.Reading = { _, _, _ in }
  ) {
    self.init(
      bank: bank, model: model, encoder: encoder, readings: readings, weights: RankingWeights(),
      thresholds: Thresholds(), read: read)
  }

  init(
    bank: Bank, model: ThemeModel, encoder: SentenceEncoder? = nil,
    readings: StoryReadings = StoryReadings(), weights: RankingWeights, thresholds: Thresholds,
    read: SentenceEncoder.Reading = { _, _, _ in }
  ) {
    self.bank = bank
    self.encoder = encoder
    self.model = model
    self.weights = weights
    self.thresholds = thresholds
    let reader = FeatureReader(synonyms: model.synonyms)
    synonyms = reader.synonyms
    names = PromptNames(bank: bank, reader: reader)
    fields = Fields(bank: bank)
    others = OtherSide(model.others)
    let unmarked = bank.stories.filter(\.tells.isEmpty)
    self.readings = encoder?.readings(of: unmarked, known: readings, read: read) ?? readings
    profiles = StoryProfile.all(
      of: bank, text: StoryText(model: model, weights: weights), encoder: encoder,
      readings: self.readings)
  }

  /// What the prompt asks for and which stories answer it. Stories that the wish leaves out are
  /// not suggested; at most `listed` are.
  package func match(_ prompt: String, wish: Wish) -> Match {
    if let decline = unreadable(prompt) { return declined(prompt, decline) }
    return match(ranking(prompt), prompt, wish: wish)
  }

  func match(_ ranking: Ranking, _ prompt: String, wish: Wish) -> Match {
    let wanted = profiles.filter { profile in
      !wish.without.contains(profile.story) && (!wish.withNumbers || profile.hasNumber(in: bank))
    }
    let scored = wanted.map { ($0, ranking.reasons(for: $0, wish: wish)) }
    let suggestions = suggestions(scored, ranking)
    let foreign = fields.foreign(prompt)
    let fit = fit(of: suggestions.first, ranking, isForeign: foreign != nil)
    let decline = decline(ranking, fit, suggestions.first)
    return Match(
      prompt: prompt, fit: decline == nil ? fit : .none, areas: ranking.areasInOrder,
      themes: ranking.themesInOrder, suggestions: suggestions, decline: decline,
      foreignField: foreign, facets: ranking.asked)
  }

  /// Why a story stands where it stands in the match, or would if it had been suggested.
  package func explanation(of story: StoryID, in match: Match) -> [Reason] {
    if let suggestion = match.suggestions.first(where: { $0.story == story }) {
      return suggestion.reasons
    }
    guard let profile = profiles.first(where: { $0.story == story }) else { return [] }
    let ranking = ranking(match.prompt)
    return quoting(ranking.reasons(for: profile, wish: Wish()), profile, ranking)
  }

  /// Probability that a line typed after a story goes on with it; 0 where nothing was learnt.
  package func goesOn(_ line: String) -> Double {
    let byWords = model.followUps.goesOn(line)
    guard let encoder, byWords > 0 else { return byWords }
    return (1 - weights.meantToGoOn) * byWords + weights.meantToGoOn * encoder.goesOn(line)
  }

  /// The probe that a line typed after a story asks for, as the encoder reads it, and how sure it
  /// is, 0...1; nil without an encoder.
  package func followUp(_ line: String) -> (probe: ProbeID, share: Double)? {
    encoder?.followUp(line)
  }

  /// Texts by how near they come to a question in meaning, the nearest first; as they are without
  /// an encoder.
  package func nearest(_ texts: [String], to question: String) -> [String] {
    near(texts, to: question, at: -1)
  }

  /// Those that come near enough in meaning, the nearest first; all, as they are, without an
  /// encoder where any likeness is enough.
  /// - Parameter least: the likeness that a text needs, -1...1.
  package func near(_ texts: [String], to question: String, at least: Double) -> [String] {
    guard let encoder else { return least <= -1 ? texts : [] }
    let asked = encoder.vector(question)
    let likeness = texts.mapInParallel { text in
      zip(encoder.vector(text), asked).reduce(Float(0)) { $0 + $1.0 * $1.1 }
    }
    return texts.indices.filter { Double(likeness[$0]) >= least }
      .sorted { (likeness[$1], $0) < (likeness[$0], $1) }.map { texts[$0] }
  }

  /// The areas that the text of a story shows, as marks, the clearest first; none where nothing
  /// stands out. `shown` of a theme counts for the areas that the theme asks for.
  package func marks(of story: StoryID) -> [Mark<AreaID, Strength>] {
    guard let profile = profiles.first(where: { $0.story == story }) else { return [] }
    var shown = Array(repeating: 0.0, count: model.themes.count)
    for told in profile.themes { shown[told.theme] = told.plain }
    let shares = model.areas(askedBy: shown)
    guard let most = shares.max(), shown.contains(where: { $0 > 0 }) else { return [] }
    return shares.indices.filter {
      shares[$0] >= max(thresholds.someArea, thresholds.besideMost * most)
    }
    .sorted { (shares[$1], $0) < (shares[$0], $1) }.prefix(Matcher.mostMarks)
    .map {
      Mark(model.areas[$0], shares[$0] >= thresholds.strongBesideMost * most ? .strong : .some)
    }
  }

  /// Areas that are told of a story.
  private static let mostMarks = 4

  // MARK: Steps

  func ranking(_ prompt: String) -> Ranking {
    let reader = FeatureReader(synonyms: synonyms)
    var reading = model.read(prompt, reader: reader, weights: weights)
    if let encoder {
      reading.blend(encoder, share: weights.encoder, text: prompt, model: model)
    }
    names.sharpen(&reading, by: weights.bareName, model: model, bank: bank)
    return Ranking(
      bank: bank, model: model, weights: weights, reading: reading, profiles: profiles,
      asked: facets(askedBy: prompt))
  }

  /// What a prompt asks for beyond its themes, in the order of the cases.
  package func facets(askedBy prompt: String) -> [Facet] {
    model.facets.facets(others.features(of: prompt), sure: weights.sure)
  }

  /// The most stories that a match holds.
  static let listed = 10

  private func suggestions(
    _ scored: [(profile: StoryProfile, reasons: [Reason])], _ ranking: Ranking
  ) -> [Suggestion] {
    let ordered = scored.map { entry in
      (entry, entry.reasons.reduce(0) { $0 + $1.points })
    }.sorted { left, right in
      if left.1 != right.1 { return left.1 > right.1 }
      return (left.0.profile.rank, left.0.profile.story)
        < (right.0.profile.rank, right.0.profile.story)
    }
    return ordered.prefix(Matcher.listed).enumerated().map { place, entry in
      Suggestion(
        story: entry.0.profile.story, role: place == 0 ? .primary : .backup,
        score: min(max(entry.1, 0), 1), answer: ranking.answer(for: entry.0.profile),
        reasons: quoting(entry.0.reasons, entry.0.profile, ranking))
    }
  }

  /// Likeness in meaning shows the words of the story that it is about.
  private func quoting(
    _ reasons: [Reason], _ profile: StoryProfile, _ ranking: Ranking
  ) -> [Reason] {
    guard let place = reasons.firstIndex(where: { $0.kind == .meaning("") }),
      let words = profile.quote(near: ranking.reading.meaning)
    else { return reasons }
    var reasons = reasons
    reasons[place].kind = .meaning(words)
    return reasons
  }

  /// By the first story's support, held against the limits for its kind. A story that lacks one
  /// thing that is asked for is not a strong one, and with two it is another story.
  private func fit(of first: Suggestion?, _ ranking: Ranking, isForeign: Bool) -> Fit {
    guard let first, let profile = profiles.first(where: { $0.story == first.story }) else {
      return .none
    }
    let limits = profile.isMarked ? thresholds.marked : thresholds.inferred
    let fit = limits.fit(ranking.support(of: profile) * (isForeign ? thresholds.foreign : 1))
    switch first.reasons.lacking {
    case 0: return fit
    case 1: return fit == .strong ? .workable : fit
    default: return .none
    }
  }

  private func decline(_ ranking: Ranking, _ fit: Fit, _ first: Suggestion?) -> Decline? {
    if let theme = ranking.outOfScope(below: thresholds.inScope) { return .outOfScope(theme) }
    guard fit != .none else { return .noStory }
    return first?.reasons.contrary.map { .contrary($0.asked, told: $0.told) }
  }

  /// "Why" is a question. By hand.
  private static let fewestLetters = 3

  /// Too short, noise, or another language.
  private func unreadable(_ prompt: String) -> Decline? {
    let letters = prompt.unicodeScalars.filter { $0.properties.isAlphabetic }.count
    guard letters >= Matcher.fewestLetters else { return .notUnderstood(Wording.tooShort) }
    let words = Stemmer().words(of: prompt)
    let known = words.filter { word in
      model.lexicon.contains(word.word) || names.contains(word.stem)
        || model.lexicon.correction(of: word.word) != nil
    }
    guard Double(known.count) >= thresholds.known * Double(words.count) else {
      return .notUnderstood(Wording.noEnglish)
    }
    return nil
  }

  private func declined(_ prompt: String, _ decline: Decline) -> Match {
    Match(
      prompt: prompt, fit: .none, areas: [], themes: [], suggestions: [],
      decline: decline, facets: [])
  }

  private enum Wording {
    static let tooShort = "That is too short to be a question: type it as it was asked."
    static let noEnglish =
      "Most of these words are unknown here: ask in English, as the interviewer put it."
  }
}
