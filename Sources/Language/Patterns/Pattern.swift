// The small language of the word lists: a line is a pattern, looked for among the tokens of a
// sentence. `knowledge/README.md` describes it for those who write lists.
//
//   word      that word            word*      any word that begins so       a/b        either
//   _         any one word         ...        up to four words, no mark     ^          sentence start
//   <past>    a verb in the past   <number>   an amount                     <not>      not, n't

/// One line of a word list.
struct Pattern: Hashable, Sendable {
  enum Element: Hashable, Sendable {
    case words([String])
    case prefixes([String])
    case anyWord, gap, start, past, number, not
  }
  let elements: [Element]

  init(_ line: String) {
    elements = line.lowercased().split(separator: " ").flatMap { Pattern.elements(String($0)) }
  }

  private static func elements(_ word: String) -> [Element] {
    switch word {
    case "_": [.anyWord]
    case "...": [.gap]
    case "^": [.start]
    case "<past>": [.past]
    case "<number>": [.number]
    case "<not>": [.not]
    default: choice(word.split(separator: "/").map(String.init))
    }
  }

  /// Contractions come apart here as they do in a text: "i've" is two words.
  private static func choice(_ words: [String]) -> [Element] {
    if words.contains(where: { $0.hasSuffix("*") }) {
      return [.prefixes(words.map { $0.hasSuffix("*") ? String($0.dropLast()) : $0 + "\n" })]
    }
    guard words.count == 1, words[0].contains("'"), words[0].first != "'" else {
      return [.words(words)]
    }
    return Tokenizer.tokens(of: words[0]).map { .words([$0.word]) }
  }
}

/// One attempt to lay a pattern onto tokens.
struct PatternMatch {
  let tokens: [Token]
  let grammar: Grammar

  /// The place after the last token of the pattern when it stands at `start`.
  func end(of elements: ArraySlice<Pattern.Element>, at start: Int) -> Int? {
    guard let element = elements.first else { return start }
    let rest = elements.dropFirst()
    if element == .start { return start == 0 ? end(of: rest, at: start) : nil }
    if element == .gap { return endAfterGap(of: rest, at: start) }
    guard start < tokens.count, fits(element, start) else { return nil }
    return end(of: rest, at: start + 1)
  }

  private func endAfterGap(of rest: ArraySlice<Pattern.Element>, at start: Int) -> Int? {
    for skip in 0...4 {
      if let end = end(of: rest, at: start + skip) { return end }
      if start + skip >= tokens.count || tokens[start + skip].isMark { return nil }
    }
    return nil
  }

  private func fits(_ element: Pattern.Element, _ place: Int) -> Bool {
    let token = tokens[place]
    switch element {
    case .words(let words): return words.contains(token.word)
    case .prefixes(let beginnings):
      return beginnings.contains { (token.word + "\n").hasPrefix($0) }
    case .anyWord: return !token.isMark
    case .past: return grammar.isPast(token.word)
    case .number: return FigureFinder.isNumber(token)
    case .not: return WordClass.negations.contains(token.word) || token.word == "cannot"
    case .start, .gap: return false
    }
  }
}
