// Figures of an answer that the person's own files have otherwise. `Findings` compare; here the words
// are found again in the answer as it is told.

import Knowledge

/// A figure with two values: the one that is told, and another in the person's files.
package struct OtherFigure: Hashable, Sendable {
  /// The words in the answer.
  let quote: QuotedWords
  /// The other place.
  let elsewhere: Quote
  /// The number of the list that the other place is.
  let number: Number?
}

extension Script {
  /// - Parameters:
  ///   - file: where the answer is written, as in `Place.file`.
  ///   - bank: with the answer in it as it is told.
  package func otherFigures(in file: String, of bank: Bank) -> [OtherFigure] {
    figureDisagreements(in: file, of: bank).compactMap { disagreement in
      let isSecond = disagreement.second.place.file == file
      let own = isSecond ? disagreement.second : disagreement.first
      let other = isSecond ? disagreement.first : disagreement.second
      return quoted(own, bank).map { quote in
        OtherFigure(
          quote: quote, elsewhere: other, number: bank.numbers.first { $0.place == other.place })
      }
    }
  }

  private func quoted(_ own: Quote, _ bank: Bank) -> QuotedWords? {
    guard let found = find(own.text, at: own.place.line, span: own.span, in: bank),
      told.contains(where: { $0.place == found.piece })
    else { return nil }
    return QuotedWords(
      piece: found.piece, part: role(of: pieces[found.piece]), range: found.range,
      text: found.words)
  }
}

extension Bank {
  /// The bank with other texts under the headings of a story or an answer: not yet in its file.
  package func telling(_ texts: [(section: String, text: String)], in file: String) -> Bank {
    var bank = self
    for place in bank.answers.indices where bank.answers[place].place.file == file {
      bank.answers[place].sections.take(texts, under: bank.answers[place].place)
    }
    for place in bank.stories.indices where bank.stories[place].place.file == file {
      bank.stories[place].sections.take(texts, under: bank.stories[place].place)
    }
    return bank
  }
}

extension [Section] {
  fileprivate mutating func take(
    _ texts: [(section: String, text: String)], under title: Place
  ) {
    for (name, text) in texts {
      if let index = place(of: name) {
        self[index].text = text
      } else if !text.isEmpty {
        append(Section(name: name, text: text, place: title, lines: title.line..<title.line))
      }
    }
  }
}
