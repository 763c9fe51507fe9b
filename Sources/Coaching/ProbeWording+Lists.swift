// The words of English that decide how a typed line is read as a follow-up.

import Language

extension ProbeWording {
  enum Small {
    static let words: Set = [
      "what", "whats", "the", "a", "an", "your", "you", "my", "was", "is", "were", "are", "did",
      "do", "and", "about", "how", "of", "any", "it", "that", "there", "which", "ok", "so",
      "then", "for", "in", "this", "to", "me", "tell", "i", "on", "have", "had", "s", "would",
      "could", "should", "can", "will", "they", "them", "their", "he", "she", "him", "her", "his",
      "be", "been", "with", "from", "at", "by", "if", "but", "or", "those", "these", "when",
      "where", "does", "has", "youd", "just", "exactly", "really", "actually", "please",
      "make", "made", "many", "much", "done", "get", "got", "more", "else", "as", "some",
      "very",
    ]
    /// Words that point back to what was told.
    static let leaning: Set = [
      "it", "that", "this", "they", "them", "their", "he", "she", "him", "her", "his", "then",
      "there", "those", "these", "did", "was", "were", "had", "didnt", "wasnt", "hadnt", "its",
      "thats",
    ]
    /// Whom a follow-up may speak of without asking for anything else.
    static let people: Set = [
      "manager", "boss", "lead", "director", "team", "teams", "colleague", "colleagues",
      "coworker", "user", "users", "customer", "customers", "client", "stakeholder",
      "stakeholders", "people", "others", "everyone", "everybody", "anyone", "anybody",
      "engineer", "engineers", "senior", "peers", "project", "story",
    ]
    static let question: Set = [
      "what", "whats", "why", "how", "who", "whose", "whom", "which", "when", "where", "did",
      "was", "were", "is", "are", "had", "has", "any",
    ]
    static let before: Set = [
      "and", "so", "ok", "okay", "but", "well", "right", "yes", "sorry", "hm", "hmm", "wait",
      "please", "interesting", "great", "good", "thanks", "now", "can", "could", "would", "you",
      "give", "me",
    ]
    static let behind: Set = ["please", "then", "exactly", "though", "again", "so", "to", "me"]
    static let openers = [
      "tell me about a ", "tell me about an ", "tell me about your ", "tell me about yourself ",
      "tell me about something ", "tell me about someone ", "tell us ", "describe ", "share ",
      "give me a ", "give me an ", "give us ", "have you ", "talk about ", "talk me ",
      "walk me through a ", "walk me through your ", "think of ", "think about ", "what is your ",
      "whats your ", "what are your ", "why do you ", "why should ", "why are you ", "who is ",
      "where do you ", "do you ", "are you ", "how would you ", "what would you do if ",
      "what kind of ", "what type of ", "which story ", "imagine ", "suppose ", "how do you ",
      "what do you ", "what does ", "where do i ",
    ]
    static let events = [
      " a time ", " an example ", " a situation ", " a project ", " an occasion ", " ever ",
      " usually ", " typically ", " generally ", " you most ", " last time you ",
      " about you ", " about yourself ",
    ]
  }
}
