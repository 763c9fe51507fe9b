// Words that were typed for parts and stand in none of them yet. They are offered until they are
// taken in, or the person was asked about them and went on without.

struct Pending {
  /// In the order typed.
  private(set) var all: [(part: String, words: String)] = []
  /// Whether the person was asked about all there are.
  private(set) var isAskedAbout = false

  mutating func add(_ words: String, to part: String) {
    guard !of(part).contains(words) else { return }
    all.append((part, words))
    isAskedAbout = false
  }

  func of(_ part: String) -> [String] { all.filter { $0.part == part }.map(\.words) }

  /// Those that stand in a part's text now are not pending any more.
  mutating func settle(_ part: String, with text: String) {
    all.removeAll { $0.part == part && text.contains($0.words) }
  }

  mutating func ask() { isAskedAbout = true }
}
