// Where "strong" ends and "workable" begins: scores above which the first story was a good one
// that often, counted on held-out questions.

/// Limits of scores. CONTRIBUTING tells how they were counted.
package struct Thresholds: Sendable {
  /// The first story's score; its first suggestion was good in at least 0.85 of such prompts.
  var strong = 0.62
  /// In at least 0.65.
  var workable = 0.40
  /// Below this nothing fits.
  var stretch = 0.27
  /// Probability of being in scope, below which a prompt is out of scope.
  var inScope = 0.76
  /// Share of the words that must be known for a prompt to be English.
  var known = 0.5
  package init() {}
}
