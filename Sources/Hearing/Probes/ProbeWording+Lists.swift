// The words of English that decide how a typed line is read as a follow-up.

import Language

extension ProbeWording {
  /// Words that a follow-up may have: beyond these a line is more likely a question of its own. By
  /// hand; `FollowUpTests` and the catalogue (`MeaningTests`) hold them.
  enum Bounds {
    /// Words of a line, where anything may follow.
    static let followUp = 2...14
    /// Words of a line that leans on the story, and its telling words.
    static let leaningLine = 12
    static let leaningTelling = 5
    /// Telling words of a line that names a probe, with a question mark and without.
    static let tellingAsked = 4
    static let tellingSaid = 3
    /// A word of the probe's own, or two of what is asked; and two thirds of the telling words.
    static let leastPoints = 2
    static let leastCovered = 2.0 / 3
    /// Lines and words in which slips are put right: short lines, long words.
    static let correctedLine = 8
    static let correctedWord = 6
  }

  enum Small {
    static let words = WordClass.articles.union(WordClass.personalPronouns)
      .union(WordClass.demonstratives).union(WordClass.doing).union(WordClass.having).union([
        "what", "whats", "your", "my", "was", "is", "were", "are", "and", "about", "how", "of",
        "any", "there", "which", "ok", "so", "then", "for", "in", "to", "tell", "on", "s",
        "would", "could", "should", "can", "will", "their", "his", "be", "been", "with", "from",
        "at", "by", "if", "but", "or", "when", "where", "youd", "just", "exactly", "really",
        "actually", "please", "make", "made", "many", "much", "done", "get", "got", "more",
        "else", "as", "some", "very",
      ])
    /// Words that point back to what was told.
    static let leaning = WordClass.demonstratives.union([
      "it", "they", "them", "their", "he", "she", "him", "her", "his", "then", "there", "did",
      "was", "were", "had", "didnt", "wasnt", "hadnt", "its", "thats",
    ])
    /// Whom a follow-up may speak of without asking for anything else.
    static let people: Set = [
      "manager", "boss", "lead", "director", "team", "teams", "colleague", "colleagues",
      "coworker", "user", "users", "customer", "customers", "client", "stakeholder",
      "stakeholders", "people", "others", "everyone", "everybody", "anyone", "anybody",
      "engineer", "engineers", "senior", "peers", "project", "story",
    ]
    static let question = WordClass.questionWords.union(WordClass.being).union(WordClass.having)
      .union(["did", "whats", "any"])
    static let before = Hesitations.words.union([
      "but", "right", "yes", "sorry", "wait", "please", "interesting", "great", "good", "thanks",
      "now", "can", "could", "would", "you", "give", "me",
    ])
    static let behind: Set = ["please", "then", "exactly", "though", "again", "so", "to", "me"]
  }
}
