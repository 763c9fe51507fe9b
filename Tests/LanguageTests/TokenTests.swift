// Tokens with their places, and the words that are said.

import Testing

@testable import Language

struct TokenTests {
  @Test func contractionsComeApart() {
    let tokens = Tokenizer.tokens(
      of: "I’d said we don't need 1,900.5 three-year A/B tests of the team's.")
    #expect(
      tokens.map(\.word) == [
        "i", "'d", "said", "we", "do", "n't", "need", "1,900.5", "three-year", "a/b", "tests", "of",
        "the", "team's", ".",
      ])
    #expect(tokens.map(\.isTail).count { $0 } == 2)
    #expect(tokens.last?.isMark == true)
  }

  @Test(arguments: [
    "Won't it?", "It’s 14:30 — \"done\".", "a\r\nb\r\n- c", "Über die Brücke", "{bulk-p95} {X} {}",
    "co-worker's 'quote' `code`", "👩‍👩‍👧 family", "日本語の文", "",
  ])
  func placesAreThoseOfTheCharacters(_ text: String) {
    let characters = Array(text)
    for token in Tokenizer.tokens(of: text) {
      #expect(String(characters[token.range]) == token.raw)
    }
  }

  /// Bytes and Characters are cut alike.
  @Test func quickAndSlowAgree() {
    let text =
      "We didn't wait: 7,000 ms (P95) at 14:30, \"fast\"! A/B-test the co-op's {id-1}.\n- x"
    let quick = Tokenizer.tokens(of: text)
    let slow = Tokenizer.tokens(of: text + "é")
    #expect(quick.dropLast() == slow.dropLast())
  }

  @Test func aReferenceIsOneToken() {
    let tokens = Tokenizer.tokens(of: "from {bulk-p95} to {Not one}")
    #expect(tokens.filter(\.isPlaceholder).map(\.raw) == ["{bulk-p95}"])
    #expect(tokens.map(\.word).suffix(4) == ["{", "not", "one", "}"])
  }
}

struct WordsTests {
  /// The fitted models and all comparisons of words hang on these.
  @Test(arguments: [
    ("You didn't, couldn’t and won't", "you did not could not and will not"),
    ("can't shan't ain't DON'T", "can not shall not ai not do not"),
    (
      "dont didnt doesnt cant cannot wont im youre whats",
      "do not did not does not can not can not will not i you what"
    ),
    ("my boss's co-worker", "my boss co worker"),
    ("I'm sure we've, they'd, she'll and who's", "i sure we they she and who"),
    ("the teams' o'clock rock 'n' roll", "the teams oclock rock n roll"),
    ("don't-care y'all it's-me", "do not care yall it me"),
    ("1.5 7,000 14:30 24/7 A/B CI/CD", "1 5 7 000 14 30 24 7 a b ci cd"),
    ("e.g. U.S. C++ node.js @home #1 under_score", "e g u s c node js home 1 under score"),
    ("x--y (a) \"b\" 'tis", "x y a b tis"),
    ("'quoted' ''double'' `code`", "quoted double code"),
    ("P95, Q7; 200ms 3x 80%", "p95 q7 200ms 3x 80"),
    ("in-house's well-didn't", "in house well did not"),
    ("", ""), ("'", ""), ("- ' -", ""), ("...?!", ""),
  ])
  func spoken(_ text: String, _ words: String) {
    #expect(Words.spoken(text) == words.split(separator: " ").map(String.init))
  }

  @Test func aReferenceIsNotSpoken() {
    #expect(Words.spoken("it fell to {bulk-p95} at once") == ["it", "fell", "to", "at", "once"])
  }

  @Test(arguments: [
    ("I don't, thats trade-off", "i dont thats trade off"),
    ("That’s the boss's 'story'", "thats the bosss story"), ("Who's-who", "whos who"),
    ("we'd've", "wedve"), ("Über-Café 2.0", "über café 2 0"),
  ])
  func plain(_ text: String, _ words: String) {
    #expect(Words.plain(text) == words.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    ("teams", "team"), ("status", "status"), ("class", "class"), ("his", "his"), ("bus", "bus"),
    ("retries", "retrie"), ("team", "team"),
  ])
  func singular(_ word: String, _ wanted: String) { #expect(Words.singular(word) == wanted) }

  @Test func stems() {
    #expect(Stemmer().stems(of: "disagreed disagreement") == ["disagre", "disagr"])
    #expect(Stemmer().words(of: "Teams'").map(\.stem) == ["team"])
  }

  @Test func stopWordsAreNotOfTheMatter() {
    for word in ["the", "myself", "would", "against", "n't", "nor"] {
      #expect(WordClass.stopWords.contains(word))
    }
    for word in ["team", "decided", "conflict", "time"] {
      #expect(!WordClass.stopWords.contains(word))
    }
  }
}

struct SentenceTests {
  @Test(arguments: [
    (
      "I rang Dr. Roth at 4.30 p.m. today.  He agreed!",
      ["I rang Dr. Roth at 4.30 p.m. today.", "He agreed!"]
    ),
    (
      "\"Why?\" he asked. Then it rained (a lot). Yes.",
      ["\"Why?\" he asked.", "Then it rained (a lot).", "Yes."]
    ),
    ("- wrote the plan\n- told the board", ["wrote the plan", "told the board"]),
    (
      "tell me about a failure. what did you learn",
      ["tell me about a failure.", "what did you learn"]
    ),
    (
      "Tell me about a failure? what did you learn",
      ["Tell me about a failure?", "what did you learn"]
    ),
    ("We met, e.g. on Monday. it was late", ["We met, e.g. on Monday. it was late"]),
    ("One.\r\nTwo", ["One.", "Two"]), ("", []), (" \n ", []),
  ])
  func ends(_ text: String, _ sentences: [String]) { #expect(Sentences.of(text) == sentences) }

  @Test func aWrappedLineGoesOn() {
    let text = "The form had nine fields that nobody\nfilled in. We cut six."
    #expect(
      Sentences.of(text).map(\.onOneLine) == [
        "The form had nine fields that nobody filled in.", "We cut six.",
      ])
  }

  @Test func sentencesKnowTheirPlace() {
    let text = "One. Two.\n\nThree — yes."
    let sentences = Sentence.all(in: text)
    #expect(sentences.map(\.paragraph) == [0, 0, 1])
    #expect(sentences.allSatisfy { String(Array(text)[$0.range]) == $0.text })
    #expect(sentences.map(\.tokens.count) == [2, 2, 4])
  }
}

struct PhraseIndexTests {
  private let index: PhraseIndex = {
    var index = PhraseIndex()
    for (meaning, phrase) in ["patient", "operating room", "operating", "operating room nurse"]
      .enumerated()
    {
      index.add(Words.spoken(phrase), meaning: meaning)
    }
    index.add([], meaning: 9)
    return index
  }()

  @Test func theLongestComesFirst() {
    let words = Words.spoken("an operating room nurse operating")
    #expect(index.phrases(at: 1, in: words).map(\.meaning) == [3, 1, 2])
    #expect(index.longest(at: 1, in: words)?.meaning == 3)
    #expect(index.longest(at: 4, in: words)?.meaning == 2)
    #expect(index.longest(at: 0, in: words)?.meaning == nil)
  }
}
