// The text of a story that is not written yet.

package enum NewStory {
  /// The shortest file that the readers take.
  package static func text(title: String, headline: String, body: String) -> String {
    """
    ---
    rank: primary
    ---
    # \(title)
    \(headline)

    \(body)

    """
  }
}
