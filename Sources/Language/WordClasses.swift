// The closed classes of English words: those that take in no new members. Open classes (what gives
// a part away, buzzwords, verbs of choosing) are word lists of the knowledge instead.

/// Sets of lower-case words. A word may belong to several.
package enum WordClass {
  package static let articles: Set = ["a", "an", "the"]
  /// Who or what is spoken of, as subject or object.
  package static let personalPronouns: Set = [
    "i", "me", "we", "us", "you", "he", "him", "she", "her", "it", "they", "them",
  ]
  /// Pronouns that are never an object: one of them begins a clause without a joint.
  package static let nominatives: Set = ["i", "we", "he", "she", "they"]
  static let possessives: Set = [
    "my", "mine", "our", "ours", "your", "yours", "his", "her", "hers", "its", "their", "theirs",
    "own",
  ]
  /// Speak of the speaker and of whoever was with them.
  package static let ours: Set = ["my", "our", "we"]
  static let reflexives: Set = [
    "myself", "ourselves", "yourself", "yourselves", "himself", "herself", "itself", "themselves",
  ]
  /// Make one thing of a kind of it: "what kind of", "a kind of".
  package static let determiners: Set = [
    "a", "the", "this", "that", "what", "any", "every", "some", "which",
  ]
  package static let demonstratives: Set = ["this", "that", "these", "those"]
  /// Point at a place or a manner.
  static let deictics: Set = ["here", "there", "then", "thus", "such", "so", "now"]
  /// How many, without a number.
  static let quantifiers: Set = [
    "all", "any", "both", "each", "every", "either", "few", "less", "many", "more", "most", "much",
    "some", "other", "same", "one", "ones", "no",
  ]
  /// Open a question; most open a clause too.
  package static let questionWords: Set = [
    "what", "who", "whom", "whose", "which", "when", "where", "why", "how", "whether",
  ]
  /// Open a clause about somebody or something just named.
  static let relatives: Set = ["which", "who", "that", "whom", "whose"]

  package static let being: Set = [
    "was", "were", "is", "are", "am", "be", "been", "being", "'m", "'re",
  ]
  package static let having: Set = ["have", "has", "had", "'ve", "'d", "'s"]
  package static let doing: Set = ["did", "do", "does"]
  /// Those of all three that tell of the past.
  package static let pastAuxiliaries: Set = ["was", "were", "had", "did", "been"]
  /// Also what is left of them before "n't".
  static let modals: Set = [
    "could", "would", "should", "can", "will", "'ll", "might", "may", "must", "cannot", "wo", "ca",
  ]
  package static let negations: Set = ["not", "n't", "never"]
  /// What may stand between a subject and its verb.
  package static let auxiliaries =
    being.union(having).union(modals).union(negations).union(doing)

  static let prepositions: Set = [
    "about", "across", "after", "against", "as", "at", "before", "between", "by", "down", "during",
    "for", "from", "in", "into", "like", "of", "off", "on", "onto", "out", "over", "per", "than",
    "through", "to", "under", "until", "up", "upon", "with", "within", "without",
  ]
  static let conjunctions: Set = [
    "and", "or", "but", "nor", "yet", "because", "since", "when", "while", "although", "though",
    "unless", "until", "if", "whether", "whereas",
  ]
  /// Open a clause, or stand before its subject.
  static let clauseOpeners: Set = [
    "and", "but", "or", "so", "then", "because", "since", "when", "while", "whenever", "as", "if",
    "although", "though", "until", "before", "after", "where", "that", "whereas", "once", "unless",
    "yet", "for", "how", "what", "why", "whether", "even",
  ]
  /// End a clause when they stand inside a sentence.
  static let clauseBounds: Set = [
    "and", "but", "because", "when", "which", "who", "that", "so", "while", "if", "since",
    "although", "though",
  ]
  /// Make a clause depend on another: "before I ask" tells no habit of its own.
  package static let subordinators: Set = [
    "before", "when", "if", "after", "that", "what", "until", "than", "whether", "because", "how",
    "who", "which", "where", "while", "as",
  ]
  /// Stand between a subject and its verb, or before both, without "-ly".
  package static let adverbs: Set = [
    "then", "also", "just", "still", "first", "always", "even", "only", "already", "once", "soon",
    "later", "now", "again", "instead", "simply", "both", "all", "each", "myself", "ourselves",
    "therefore", "so", "often", "sometimes", "finally", "really", "actually", "usually", "rather",
    "sort", "kind", "of", "basically", "too", "next", "afterwards", "normally", "personally",
    "together", "otherwise", "openly", "never", "no", "longer", "either", "almost", "nearly",
  ]

  /// How much so, before an adjective; "a bit" too.
  package static let degrees: Set = ["so", "very", "just", "rather", "quite", "too", "a", "bit"]

  package static let months: Set = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  package static let weekdays: Set = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Words that say nothing of what a text is about.
  package static let stopWords = articles.union(personalPronouns).union(possessives)
    .union(reflexives).union(demonstratives).union(deictics).union(quantifiers)
    .union(questionWords).union(auxiliaries).union(prepositions).union(conjunctions)
    .union([
      "again", "also", "always", "even", "just", "last", "let", "lets", "next", "only", "perhaps",
      "times", "too", "very", "yes",
    ])
}
