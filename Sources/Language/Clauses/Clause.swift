// Who does what: one verb of a sentence, with its subject and its manner.

/// A verb with the one who does it.
package struct Clause: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    case me, us, other
    /// "who", "which": somebody or something just named.
    case named
  }
  package enum Manner: Hashable, Sendable {
    /// Something done: "I called".
    case deed
    /// Something that was so, or was wished: "I knew", "I was".
    case state
    /// Done to the subject: "I was told".
    case passive
    /// Not done, only thought of: "I could have waited".
    case possible
    /// "I didn't call".
    case denied
    /// Before the story, or since: "I had planned", "I have used".
    case perfect
    /// "I call".
    case present
    /// "It is", "I have".
    case being
  }
  package let subject: Subject
  package let manner: Manner
  /// Token of the sentence; the last one where no verb was found.
  package let verb: Int

  package init(subject: Subject, manner: Manner, verb: Int) {
    self.subject = subject
    self.manner = manner
    self.verb = verb
  }

  /// Whether the speaker or the team does it.
  package var isOurs: Bool { subject == .me || subject == .us }
}
