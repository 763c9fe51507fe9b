// The log of attempts: answers given in practice. Due dates, streaks and trends are computed from
// it and never stored.

import Foundation
import GRDB

/// One answer given to one question.
package struct Attempt: Equatable, Sendable {
  package var at: Date
  package var question: String
  /// Ids of the story and the answer that it was told with, where known.
  package var story: String?
  package var answer: String?
  /// The words as typed.
  package var text: String
  /// How long it took, where that was measured.
  package var seconds: Double?
  /// How it went, in the caller's words.
  package var outcome: String?
  package init(
    at: Date, question: String, story: String? = nil, answer: String? = nil, text: String,
    seconds: Double? = nil, outcome: String? = nil
  ) {
    self.at = at
    self.question = question
    self.story = story
    self.answer = answer
    self.text = text
    self.seconds = seconds
    self.outcome = outcome
  }
}

/// The log of a notebook. With `--private` it lasts as long as the coach.
package struct Log {
  let notebook: Notebook

  package func add(_ attempt: Attempt) throws(NotebookFailure) {
    try notebook.write(.unlessPrivate) { database in
      try database.execute(
        sql: """
          INSERT INTO attempt (at, question, story, answer, text, seconds, outcome)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          Int64((attempt.at.timeIntervalSince1970 * 1000).rounded()), attempt.question,
          attempt.story, attempt.answer, attempt.text, attempt.seconds, attempt.outcome,
        ])
    }
  }

  /// All attempts, the oldest first.
  package func attempts() throws(NotebookFailure) -> [Attempt] {
    guard notebook.exists || notebook.isPrivate else { return [] }
    return try notebook.read(.unlessPrivate) { database in
      try Row.fetchAll(database, sql: "SELECT * FROM attempt ORDER BY at, id").map { row in
        Attempt(
          at: Date(milliseconds: row["at"]), question: row["question"], story: row["story"],
          answer: row["answer"], text: row["text"], seconds: row["seconds"],
          outcome: row["outcome"])
      }
    }
  }
}
