// What is different between two texts: word by word where a sentence was mended, line by line where
// a file is about to change. Pure: layout is at the end, for a page.

/// A run of text that both have, or only one.
struct Difference: Equatable, Sendable {
  enum Kind: Sendable { case same, gone, new }
  let kind: Kind
  let text: String
}

extension Difference {
  /// By words; blanks are compared as one space.
  static func words(from old: String, to new: String) -> [Difference] {
    let found = steps(from: words(old), to: words(new))
    let same = found.count { $0.kind == .same }
    let pieces = found.count { $0.kind == .gone } + found.count { $0.kind == .new }
    // Words that both texts have by chance would only tear them apart.
    if same * rewritten < pieces {
      return [.init(kind: .gone, text: old), .init(kind: .new, text: new)].filter {
        !$0.text.allSatisfy(\.isWhitespace)
      }
    }
    return readable(joined(found, by: " "))
  }

  /// So many words changed for one that stayed are another text.
  private static let rewritten = 4

  /// By lines, one piece a line.
  static func lines(from old: String, to new: String) -> [Difference] {
    steps(from: lines(old), to: lines(new))
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static func lines(_ text: String) -> [String] {
    text.isEmpty
      ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// What is gone stands before what is new in its place.
  private static func steps(from old: [String], to new: [String]) -> [Difference] {
    let change = new.difference(from: old)
    let gone = Set(change.removals.map(\.offset))
    let added = Set(change.insertions.map(\.offset))
    var steps: [Difference] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if gone.contains(left) {
        steps.append(Difference(kind: .gone, text: old[left]))
        left += 1
      } else if added.contains(right) {
        steps.append(Difference(kind: .new, text: new[right]))
        right += 1
      } else {
        steps.append(Difference(kind: .same, text: new[right]))
        left += 1
        right += 1
      }
    }
    return steps
  }

  /// A word or two that both have by chance, between changes, belong to the change.
  private static func readable(_ runs: [Difference]) -> [Difference] {
    var readable: [Difference] = []
    var gone: [String] = []
    var new: [String] = []
    func flush() {
      if !gone.isEmpty {
        readable.append(Difference(kind: .gone, text: gone.joined(separator: " ")))
      }
      if !new.isEmpty {
        readable.append(Difference(kind: .new, text: new.joined(separator: " ")))
      }
      (gone, new) = ([], [])
    }
    for (index, run) in runs.enumerated() {
      let isBetween = index > 0 && index < runs.count - 1
      switch run.kind {
      case .gone: gone.append(run.text)
      case .new: new.append(run.text)
      case .same where isBetween && !gone.isEmpty && !new.isEmpty && words(run.text).count < 3:
        gone.append(run.text)
        new.append(run.text)
      case .same:
        flush()
        readable.append(run)
      }
    }
    flush()
    return readable
  }

  private static func joined(_ steps: [Difference], by glue: String) -> [Difference] {
    var runs: [Difference] = []
    for step in steps {
      if let last = runs.last, last.kind == step.kind {
        runs[runs.count - 1] = Difference(kind: step.kind, text: last.text + glue + step.text)
      } else {
        runs.append(step)
      }
    }
    return runs
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}

extension Page {
  /// A mended text: `[-old-] {+new+}`, or in colours.
  mutating func words(from old: String, to new: String, indent: Int = 0) {
    line(
      Difference.words(from: Page.plain(old), to: Page.plain(new)).map { piece in
        switch piece.kind {
        case .same: Span(piece.text)
        case .gone: Span(colours ? piece.text : "[-\(piece.text)-]", .gone)
        case .new: Span(colours ? piece.text : "{+\(piece.text)+}", .new)
        }
      }, indent: indent)
  }

  /// Lines that change, under their heading and with one line around them: "- old", "+ new".
  mutating func lines(from old: String, to new: String, indent: Int = 0) {
    let steps = Difference.lines(from: old, to: new)
    func isNear(_ index: Int) -> Bool {
      (index - 1...index + 1).contains { steps.indices.contains($0) && steps[$0].kind != .same }
    }
    var heading: String?
    for (index, step) in steps.enumerated() {
      let isHeading = step.kind == .same && step.text.hasPrefix("#")
      if isHeading { heading = step.text }
      guard isNear(index) else { continue }
      if let above = heading, !isHeading { line([.dim(above)], indent: indent + 2) }
      heading = nil
      put(step, indent)
    }
  }

  private mutating func put(_ step: Difference, _ indent: Int) {
    switch step.kind {
    case .gone: line([Span("-"), Span(step.text, .gone)], indent: indent, hang: indent + 2)
    case .new: line([Span("+"), Span(step.text, .new)], indent: indent, hang: indent + 2)
    case .same:
      if !step.text.isEmpty { line([.dim(step.text)], indent: indent + 2, hang: indent + 2) }
    }
  }
}
