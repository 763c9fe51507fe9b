// What Tab offers.

extension LineEditor {
  /// What fits at the cursor.
  package struct Completions: Hashable, Sendable {
    /// The characters of the line that a candidate replaces.
    package var replaced: Range<Int>
    /// In the order in which they are shown.
    package var candidates: [Candidate]
    package init(replaced: Range<Int>, candidates: [Candidate]) {
      self.replaced = replaced
      self.candidates = candidates
    }
    package static let none = Completions(replaced: 0..<0, candidates: [])
  }

  package struct Candidate: Hashable, Sendable {
    package var text: String
    /// A few words shown beside it; may be empty.
    package var note: String
    package init(_ text: String, note: String = "") {
      self.text = text
      self.note = note
    }
  }
}
