// The prompt.

extension LineEditor {
  /// What stands before the line. End it with a space.
  package struct Prompt: Hashable, Sendable {
    package var text: String
    /// Parameter of the terminal's sequence for looks (SGR), "1" or "36"; nil: as it is.
    package var look: String?
    package init(_ text: String, look: String? = nil) {
      self.text = text
      self.look = look
    }
  }

  /// From the next painting on.
  func show(_ prompt: Prompt) {
    self.prompt = Prompt(prompt.text, look: colours ? prompt.look : nil)
  }
}
