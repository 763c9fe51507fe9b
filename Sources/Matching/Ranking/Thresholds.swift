// Where "strong" ends and "workable" begins, as limits of the first story's support: how far its
// themes are those of the prompt (`Ranking.support`).
//
// Counted on 482 questions of two held-out lists over the shipped stories (of which two readers
// found a story for 258): the first story was one that they would tell, first or in reserve, for
// 0.80 of the strong, 0.46 of the workable, 0.29 of the stretches, 0.11 of the declined. On 533
// questions over 29 banks without marks (`Tests/MatchingTests/Banks`) it was the author's own pick
// for 0.89 of the strong, 0.76 of the workable, 0.48 of the stretches, 0.23 of the declined.

/// Limits of support, 0...1, and of being understood at all.
package struct Thresholds: Sendable {
  /// From here on a support is called so.
  struct Limits: Sendable {
    var strong, workable, stretch: Double

    func fit(_ support: Double) -> Fit {
      if support >= strong { return .strong }
      if support >= workable { return .workable }
      return support >= stretch ? .stretch : .none
    }
  }
  /// For a story that is marked for themes.
  var marked = Limits(strong: 0.7, workable: 0.42, stretch: 0.25)
  /// For a story whose themes are inferred from its text: shares are smaller and less sure.
  var inferred = Limits(strong: 0.25, workable: 0.1, stretch: 0.05)
  /// What is left of a support where the prompt is from a field that no story is from.
  var foreign = 0.2
  /// Probability of being in scope, below which a prompt is out of scope.
  var inScope = 0.70
  /// Share of the words that must be known for a prompt to be English.
  var known = 0.5
  /// Probability of a probe from which on a line typed after a story asks for it. Below it the
  /// line is answered from the text as it stands, which is better than the answer to another one.
  package static let followUp = 0.45
  /// A share of the areas from which on the text of a story shows one, an even share being an
  /// eighth; the part of the greatest share that it must have too, and the part from which on it
  /// shows the area strongly. By hand, not measured.
  var someArea = 0.14
  var besideMost = 0.4
  var strongBesideMost = 0.75
  package init() {}
}
