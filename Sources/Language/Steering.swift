// Characters that show nothing themselves, and change how a terminal shows what stands around them.

extension Unicode.Scalar {
  /// A control character (escapes, C1), or a mark that turns the direction of writing.
  package var steers: Bool { properties.generalCategory == .control || turnsWriting }

  /// Marks, embeddings, overrides and isolates of left-to-right and right-to-left.
  package var turnsWriting: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
