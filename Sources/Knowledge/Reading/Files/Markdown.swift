// Headings, lists and other blocks of a Markdown text with their lines, by libcmark-gfm. Only
// what stands at the top of the document counts: a heading within a quote or a list is text.

import CCmark
import Language

/// A block at the top of a document. Lines count from 1, both ends belong to it.
struct MarkdownBlock: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// With its level, 1...6, and its words without any marks.
    case heading(level: Int, text: String)
    /// With the lines of each item.
    case list(items: [ClosedRange<Int>])
    case paragraph
    case other
  }
  var kind: Kind
  var lines: ClosedRange<Int>
}

enum Markdown {
  static func blocks(of text: String) -> [MarkdownBlock] {
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { letters in
        guard let root = cmark_parse_document(letters.baseAddress, letters.count, 0) else {
          return []
        }
        defer { cmark_node_free(root) }
        return children(of: root).map(block)
      }
    }
  }

  private typealias MarkdownNode = OpaquePointer

  private static func children(of node: MarkdownNode) -> [MarkdownNode] {
    var children: [MarkdownNode] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      children.append(child)
      next = cmark_node_next(child)
    }
    return children
  }

  private static func block(_ node: MarkdownNode) -> MarkdownBlock {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING:
      let level = Int(cmark_node_get_heading_level(node))
      return MarkdownBlock(kind: .heading(level: level, text: words(of: node)), lines: lines(node))
    case CMARK_NODE_LIST:
      return MarkdownBlock(kind: .list(items: children(of: node).map(lines)), lines: lines(node))
    case CMARK_NODE_PARAGRAPH:
      return MarkdownBlock(kind: .paragraph, lines: lines(node))
    default:
      return MarkdownBlock(kind: .other, lines: lines(node))
    }
  }

  private static func lines(_ node: MarkdownNode) -> ClosedRange<Int> {
    let first = max(1, Int(cmark_node_get_start_line(node)))
    return first...max(first, Int(cmark_node_get_end_line(node)))
  }

  /// The letters of all that stands in a heading, without stars, backquotes and links.
  private static func words(of heading: MarkdownNode) -> String {
    guard let iterator = cmark_iter_new(heading) else { return "" }
    defer { cmark_iter_free(iterator) }
    var words = ""
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return words.trimmed }
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
        words += cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words += " "
      default: break
      }
    }
  }
}
