// The weights of the ranking, all in one place. A story's score is the sum of its parts, each
// between 0 and its weight; CONTRIBUTING explains the formula. Chosen on held-out questions.

import Knowledge

/// How much each part of a story's score counts.
struct RankingWeights: Sendable {
  /// The story is marked for, or shows, the themes that the prompt is about.
  var theme = 0.50
  /// The story is marked for, or shows, the areas that the prompt asks for.
  var area = 0.08
  /// The same where the prompt is no more than the name of an area.
  var namedArea = 0.25
  /// An answer prepared with the story asks this.
  var answer = 0.35
  /// Words that the prompt and the story share.
  var words = 0.04
  /// The text of a story without marks is near the prompt in meaning.
  var meaning = 0.20
  /// Taken off a story that tells the contrary of what is asked for; and one that lacks it, which
  /// is said, and decides between equals only.
  var contrary = 0.50
  var lacks = 0.015
  /// The probability from which on a facet counts as asked for: words for people are hardly ever
  /// taken wrongly, the others would hold against a story what nobody asked.
  func sure(of kind: Facet.Kind) -> Double { kind == .other ? sureOther : sureFacet }
  var sureOther = 0.3
  var sureFacet = 0.65
  /// How much the encoder counts beside the words in whether a line goes on with a story.
  var meantToGoOn = 0.4
  /// How much the encoder counts beside the words when it is read what a prompt asks for.
  var encoder = 0.6
  /// It is a primary story; for a backup so much of it.
  var rank = 0.005
  var backupRank = 0.5
  /// Taken off for each time the story was told in this sitting, three times at most.
  var told = 0.04
  /// Added for a story of the size that the wished level expects.
  var level = 0.05

  /// A mark as second choice, beside 1 for first choice.
  var backupMark = 0.5
  /// A mark for some of an area, beside 1 for a strong one.
  var someMark = 0.4
  /// A theme inferred from the text of a story, beside 1 for a mark: for the fit. For the order,
  /// stories without marks share each theme among them; so much of it stays with nobody.
  var inferred = 6.0
  var rival = 0.02
  /// An area inferred from the text of a story, beside 1 for a strong mark: times the share of the
  /// theme that it is inferred from, which is small where stories share it.
  var inferredArea = 2.5
  /// How much of what a text shows is read by the encoder, beside the words.
  var meaningRead = 0.4
  /// How far small differences of likeness count: the power's factor.
  var likenessSharpness = 8.0
  /// An answer's further theme, beside 1 for its own.
  var alsoTheme = 0.6
  /// A story that an answer names second or later, beside 1 for the pick.
  var laterPick = 0.7
  /// An answer for any project, beside 1 for one prepared with the story: it is a part of a
  /// longer one.
  var anyProject = 0.65
  /// How much the marks of a story that tells many themes count less: the power of the share.
  var breadth = 0.3
  /// Marks for themes up to which a story does not count as telling many. By hand, not measured.
  var fewMarks = 6.0
  /// A theme or an area that the text of a story shows less than this, it does not show: shares so
  /// small only add up. By hand, not measured.
  var leastShown = 0.0005
  var leastArea = 0.005

  /// How much the nearest questions of the catalogue count beside the classifier, and how many.
  var near = 0.2
  var nearQuestions = 12
  /// How much the areas read from the words count beside those that the themes ask for.
  var directAreas = 0.2
  /// How much of a prompt that is a bare name is about what it names; the rest stays with what its
  /// words say. By hand, not measured.
  var bareName = 0.85
  /// An answer this near asks the prompt; below, it is only near it: a word in the reasons, no
  /// weight. By hand, not measured.
  var asksThis = 0.6
  init() {}
}
