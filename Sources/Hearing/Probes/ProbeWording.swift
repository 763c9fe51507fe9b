// Which follow-up a typed line asks for: by its name, or in other words that lean on the story.
// Pure words, so that the same line always means the same; what a line may mean besides, and in
// which order, is for `Ears`.

import Knowledge
import Language

/// The probes of a bank, by the words that ask for them.
struct ProbeWording {
  private let entries: [Entry]
  private let stemmer = Stemmer()
  /// Every word that a phrase has, for putting slips right.
  private let words: Set<String>

  /// One probe, with the words of its file.
  private struct Entry {
    var id: ProbeID
    /// Its name, what is asked, and what people type for it, each as a whole.
    var phrases: Set<[String]>
    /// Telling stems of each of these, where there are any.
    var tellings: Set<[String]>
    /// Telling stems of its name, and those words that people type for it which stand alone.
    var names: Set<String>
    /// The same of what is asked.
    var asks: Set<String>
  }

  /// - Parameter first: probes that come before the others where several fit.
  init(_ probes: [Probe], first: [ProbeID]) {
    let stemmer = stemmer
    func telling(_ words: [String]) -> [String] { Self.telling(words, stemmer) }
    let ahead = first.compactMap { id in probes.first { $0.id == id } }
    entries = (ahead + probes.filter { !first.contains($0.id) }).map { probe in
      let phrases = ([probe.name, probe.ask] + probe.words).map(Words.plain)
      let alone = probe.words.filter { !$0.contains(" ") }
      return Entry(
        id: probe.id, phrases: Set(phrases),
        tellings: Set(phrases.map(telling).filter { !$0.isEmpty }),
        names: Set(([probe.name] + alone).map(Words.plain).flatMap(telling)),
        asks: Set(telling(Words.plain(probe.ask))))
    }
    words = Set(entries.flatMap { $0.phrases.joined() }).union(Small.words)
  }

  /// A line that is a probe's name or wording as a whole ("so what?", "and then?"), or all of
  /// whose telling words belong to one probe ("what tradeoff?").
  func named(_ line: String) -> ProbeID? {
    let whole = corrected(Words.plain(line))
    for words in [whole, Self.unframed(whole)] where !words.isEmpty {
      if let entry = entries.first(where: { $0.phrases.contains(words) }) { return entry.id }
    }
    let telling = telling(Self.unframed(whole))
    let most = line.hasSuffix("?") ? Bounds.tellingAsked : Bounds.tellingSaid
    guard !Self.opensAnew(line), !telling.isEmpty, telling.count <= most else { return nil }
    let exact = entries.first { $0.tellings.contains(telling) }
    return (exact ?? entries.first { entry in telling.allSatisfy(entry.names.contains) })?.id
  }

  /// A short line that leans on what was just told ("how did they take that?") and shares most
  /// of its telling words with a probe. Whom it speaks of tells nothing: "what did your boss say?"
  func meant(_ line: String) -> ProbeID? {
    let whole = Words.plain(line)
    guard !Self.opensAnew(line), whole.count <= Bounds.leaningLine,
      line.hasSuffix("?") || Self.asks(whole),
      whole.contains(where: Small.leaning.contains)
    else { return nil }
    let telling = telling(
      Self.unframed(whole).filter { !Small.people.contains($0) && $0 != "why" })
    guard (1...Bounds.leaningTelling).contains(telling.count) else { return nil }
    // A word of the probe's own counts twice: what is asked has many by the way.
    let scored = entries.map { entry in
      let named = telling.filter(entry.names.contains).count
      let asked = telling.filter { !entry.names.contains($0) && entry.asks.contains($0) }.count
      return (id: entry.id, covered: named + asked, points: 2 * named + asked)
    }.filter {
      $0.points >= Bounds.leastPoints
        && Double($0.covered) >= Bounds.leastCovered * Double(telling.count)
    }
    let most = scored.map(\.points).max()
    return scored.first { $0.points == most }?.id
  }

  /// Whether a line may be a follow-up at all: short, and asking for no event of its own.
  func mayFollow(_ line: String) -> Bool {
    let whole = Words.plain(line)
    return Bounds.followUp.contains(whole.count) && !Self.opensAnew(line)
  }

  /// With slips of the keys put right: "happend" is "happened". Both ends of a word are rarely
  /// mistyped, and another ending may be another word ("mistake", "mistaken").
  private func corrected(_ whole: [String]) -> [String] {
    guard whole.count <= Bounds.correctedLine else { return whole }
    return whole.map { word in
      guard word.count >= Bounds.correctedWord, !words.contains(word) else { return word }
      let likely = words.filter { $0.first == word.first && $0.last == word.last }
      return closest(to: word, among: likely.sorted(), limit: 1) ?? word
    }
  }

  // MARK: Words

  /// Stems of the words that not any probe may have.
  private static func telling(_ words: [String], _ stemmer: Stemmer) -> [String] {
    words.filter { !Small.words.contains($0) }.map(stemmer.stem)
  }
  private func telling(_ words: [String]) -> [String] { Self.telling(words, stemmer) }

  /// Without what people put before and behind a follow-up: "ok, and", "please".
  private static func unframed(_ words: [String]) -> [String] {
    var slice = words[...]
    while let first = slice.first, Small.before.contains(first) { slice.removeFirst() }
    while let last = slice.last, Small.behind.contains(last) { slice.removeLast() }
    return Array(slice)
  }

  /// Whether it begins as a question does.
  private static func asks(_ words: [String]) -> Bool {
    unframed(words).first.map(Small.question.contains) ?? false
  }

  private static func opensAnew(_ line: String) -> Bool { Openers.openAnew(Words.spoken(line)) }
}
