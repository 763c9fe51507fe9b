// The prompt, in the form that libedit paints.

import CLibedit
import Foundation

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
    self.prompt = prompt
    promptColumns = prompt.text.columns
    free(promptBytes)
    promptBytes = strdup(painted(prompt))
  }

  /// libedit ties a sequence to the character behind it and loses one at the end: the reset stands
  /// before the last character. \1 marks what takes no columns.
  private func painted(_ prompt: Prompt) -> String {
    guard colours, !isPlain, let look = prompt.look,
      let last = prompt.text.last
    else { return prompt.text }
    let start = "\u{1}" + Sequence.style(look) + "\u{1}"
    return start + prompt.text.dropLast() + "\u{1}" + Sequence.reset + "\u{1}" + String(last)
  }
}
