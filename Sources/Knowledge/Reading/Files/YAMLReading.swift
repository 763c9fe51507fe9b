// From YAML, as Yams reads it, to facts with the lines and columns of the file.

import Language
import Yams

extension FrontMatter {
  /// Reads YAML. Where it is broken, nil, and the problem has Yams' words and the file's line.
  /// - Parameter offset: how many lines stand before the first of `yaml` in the file.
  static func facts(
    yaml: [String], after offset: Int, of source: Source, problems: inout [Problem]
  ) -> [Fact]? {
    var reading = YAMLReading(source: source, offset: offset)
    let size = yaml.reduce(0) { $0 + $1.utf8.count + 1 }
    guard size <= YAMLReading.limit else {
      problems.append(
        Problem(
          place: Place(file: source.file, line: offset + 1), message: YAMLReading.tooLarge(size),
          remedy: YAMLReading.shorten))
      return nil
    }
    defer { problems += reading.curly }
    do {
      // No types are resolved: Yams would ask regular expressions, and the environment for the
      // encoding, which takes longer than all the rest.
      guard let root = try compose(yaml: yaml.joined(separator: "\n"), .basic, .default, .utf8)
      else { return [] }
      guard case .pairs(let facts) = reading.value(root) else {
        guard root.scalar?.string != "" else { return [] }
        problems.append(reading.notPairs(root))
        return nil
      }
      return facts
    } catch {
      problems.append(reading.problem(error))
      return nil
    }
  }
}

/// From Yams' nodes and errors to ours, with the file's lines.
private struct YAMLReading {
  let source: Source
  let offset: Int
  /// Nodes that are still taken over. Aliases of aliases can make a few lines immense.
  var budget = 10_000
  /// Values in curly quotes.
  var curly: [Problem] = []
  /// Bytes of facts: ten times what the longest list of marks takes. More are a mistake.
  static let limit = 16 * 1024

  mutating func value(_ node: Node) -> FactValue {
    budget -= 1
    guard budget > 0 else { return .nothing }
    if let scalar = node.scalar {
      let empty = scalar.string.isEmpty || scalar.string == "~" || scalar.string == "null"
      return empty ? .nothing : .word(straight(term(node, scalar.string)))
    }
    if let sequence = node.sequence { return .list(sequence.map { value($0) }) }
    guard let mapping = node.mapping else { return .nothing }
    return .pairs(
      mapping.map { key, node in
        Fact(key: term(key, key.scalar?.string ?? ""), value: value(node))
      })
  }

  /// Without the curly quotes around it, which are told: to YAML they are letters.
  private mutating func straight(_ term: Term) -> Term {
    guard let first = term.text.first, let last = term.text.last, term.text.count > 2,
      "“‘„".contains(first), "”’“".contains(last)
    else { return term }
    let inner = String(term.text.dropFirst().dropLast())
    curly.append(
      source.problem(
        YAMLReading.curlyQuotes, line: term.line, word: term.text, column: term.column,
        remedy: YAMLReading.write(inner)))
    return Term(text: inner, line: term.line, column: term.column + 1)
  }

  private func term(_ node: Node, _ text: String) -> Term {
    Term(
      text: text, line: (node.mark?.line ?? 1) + offset, column: (node.mark?.column ?? 1) - 1)
  }

  func notPairs(_ root: Node) -> Problem {
    let line = (root.mark?.line ?? 1) + offset
    return source.problem(YAMLReading.notPairs, line: line, remedy: YAMLReading.writePairs)
  }

  func problem(_ error: any Error) -> Problem {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return notYAML(problem, mark)
    case .duplicatedKeysInMapping(let keys, let context):
      return repeated(keys.min() ?? "", from: context.mark.line + offset)
    default:
      return source.problem(YAMLReading.notYAML, line: max(1, offset))
    }
  }

  private func notYAML(_ problem: String, _ mark: Yams.Mark) -> Problem {
    let last = source.ranges.count
    let line = min(mark.line + offset, max(1, last))
    let letters = Array(source.text(ofLine: line))
    let word = letters.indices.contains(mark.column - 1) ? String(letters[mark.column - 1]) : ""
    return source.problem(
      YAMLReading.broken(problem), line: line, word: word, column: mark.column - 1,
      remedy: YAMLReading.quote)
  }

  /// A key that stands twice; the second one is shown.
  private func repeated(_ key: String, from first: Int) -> Problem {
    let lines = source.lines
    let hits = (1...max(1, lines.count)).filter {
      $0 >= first && $0 <= lines.count && lines[$0 - 1].trimmed.hasPrefix(key)
    }
    return source.problem(
      YAMLReading.twice(key), line: hits.dropFirst().first ?? first, word: key,
      remedy: YAMLReading.writeOnce)
  }
}

// MARK: - Wording

extension YAMLReading {
  static let notPairs = "facts are written as \"key: value\"."
  static let writePairs = "write for example \"rank: primary\"."
  static func tooLarge(_ size: Int) -> String {
    "the facts are too large: at most \(limit) bytes are read, these have \(size)."
  }
  static let shorten = "keep short facts here, and put text under a heading."
  static let curlyQuotes = "these quotes are curly: they would be part of the value."
  static func write(_ value: String) -> String { "write \(value), or straight quotes." }
  static let notYAML = "this is not YAML."
  static let quote = "put a value with \": \", \" #\", \"[\" or \"{\" in it between double quotes."
  static let writeOnce = "write it once."
  static func broken(_ problem: String) -> String { "this is not YAML: \(problem)." }
  static func twice(_ key: String) -> String { "\"\(key)\" stands here twice." }
}
