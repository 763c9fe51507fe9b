// The nearest of some names, for "did you mean". Used wherever a name is not known.

/// The candidate nearest to a word by typing distance, whatever the case; nil where none is near
/// enough. Of equally near ones the first is taken.
/// - Parameter limit: the largest distance that still counts; nil: a third of the word's length,
///   at least 1 and at most 3.
package func closest(
  to word: String, among candidates: [String], limit: Int? = nil
) -> String? {
  let wanted = Array(word.lowercased().unicodeScalars)
  var bound = limit ?? min(3, max(1, wanted.count / 3))
  var best: String?
  for candidate in candidates {
    let letters = Array(candidate.lowercased().unicodeScalars)
    guard let distance = typingDistance(wanted, letters, limit: bound) else { continue }
    best = candidate
    bound = distance - 1
    if bound < 0 { break }
  }
  return best
}

/// Fewest letters to insert, take out, change or swap with their neighbour (Damerau and
/// Levenshtein, no letter touched twice); nil if more than `limit`.
package func typingDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int?
{
  guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
  if left == right { return 0 }
  if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
  var before: [Int] = []
  var above = Array(0...right.count)
  for row in 1...left.count {
    var current = [row]
    for column in 1...right.count {
      let change = above[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
      var cost = min(change, above[column] + 1, current[column - 1] + 1)
      if row > 1, column > 1, left[row - 1] == right[column - 2],
        left[row - 2] == right[column - 1]
      {
        cost = min(cost, before[column - 2] + 1)
      }
      current.append(cost)
    }
    if row > 1, min(current.min() ?? 0, above.min() ?? 0) > limit { return nil }
    (before, above) = (above, current)
  }
  return above[right.count] <= limit ? above[right.count] : nil
}
