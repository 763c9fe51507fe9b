// Ids of the person's nouns. Each is its own type, so that a story can't be passed for an answer.
// An id is the file's name without ".md", or the `{#id}` of a heading: lower-case letters,
// digits and hyphens.

/// A typed name. Compared and sorted by its text.
package protocol Identifier: Hashable, Comparable, Codable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  var text: String { get }
  init(_ text: String)
}

extension Identifier {
  package var description: String { text }
  package init(stringLiteral value: String) { self.init(value) }
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

package struct AreaID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

package struct ThemeID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

package struct StoryID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

package struct AnswerID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

package struct ProbeID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

package struct NumberID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}
