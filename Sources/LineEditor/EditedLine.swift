// The line as it stands, and the places in it that keys move to.

/// The line as it stands. Places are counted in Unicode scalars, as libedit does.
struct EditedLine: Equatable {
  var text: String
  var cursor: Int
  var before: String { String(String.UnicodeScalarView(text.unicodeScalars.prefix(cursor))) }
  var count: Int { text.unicodeScalars.count }
}

extension EditedLine {
  private var scalars: [Unicode.Scalar] { Array(text.unicodeScalars) }
  var startOfRow: Int {
    let scalars = scalars
    return scalars[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }
  var endOfRow: Int {
    let scalars = scalars
    return scalars[cursor...].firstIndex(of: "\n") ?? scalars.count
  }
  var startOfWord: Int {
    let scalars = scalars
    let end = scalars[..<cursor].lastIndex { $0.isInWord } ?? 0
    return scalars[..<end].lastIndex { !$0.isInWord }.map { $0 + 1 } ?? 0
  }
  var endOfWord: Int {
    let scalars = scalars
    let start = scalars[cursor...].firstIndex { $0.isInWord } ?? scalars.count
    return scalars[start...].firstIndex { !$0.isInWord } ?? scalars.count
  }
}

extension Unicode.Scalar {
  var isInWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}

extension String {
  /// Up to the end of its first word.
  var firstWord: String {
    let end = EditedLine(text: self, cursor: 0).endOfWord
    return String(String.UnicodeScalarView(unicodeScalars.prefix(end)))
  }
}
