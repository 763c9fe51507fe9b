// Ctrl-R: looking for a line that holds what is typed. The prompt shows the pattern, the line what
// was found; every key comes here until one takes the line or gives up.

import CLibedit
import Foundation

struct Search {
  var pattern = ""
  /// The history line on show; the number of all lines when none is.
  var place: Int
  var failed = false
  /// To be put back when the search is given up.
  let original: EditedLine
  let prompt: LineEditor.Prompt

  /// Capitals do not matter.
  func fits(_ line: String) -> Bool {
    !pattern.isEmpty && line.range(of: pattern, options: .caseInsensitive) != nil
  }
}

extension LineEditor {
  func beginSearch() -> Int32 {
    inHand.search = Search(place: history.lines.count, original: line, prompt: prompt)
    return showSearch()
  }

  /// One key of the search.
  func search(_ key: Key) -> Int32 {
    guard let search = inHand.search else { return CC_NORM }
    switch key {
    case .scalar("\u{12}"), .up: return found(history.newest(before: search.place, where: another))
    case .scalar("\u{13}"), .down: return found(history.oldest(after: search.place, where: another))
    case .scalar("\u{07}"), .scalar("\u{03}"): return giveUp(search)
    case .scalar("\u{7F}"), .scalar("\u{08}"): return lookAgain(String(search.pattern.dropLast()))
    case .scalar("\r"), .scalar("\n"), .send: return takeAndSubmit()
    case .scalar(let scalar) where scalar.value >= 0x20:
      return lookAgain(search.pattern + String(scalar))
    case .pasted(let text): return lookAgain(search.pattern + text.pasteable)
    case .unknown: return CC_NORM
    default: return take(then: key)
    }
  }

  /// A changed pattern may still fit the line on show; else an older one.
  private func lookAgain(_ pattern: String) -> Int32 {
    guard var search = inHand.search else { return CC_NORM }
    if pattern.count < search.pattern.count { search.place = history.lines.count }
    search.pattern = pattern
    inHand.search = search
    let place = min(search.place + 1, history.lines.count)
    return found(history.newest(before: place, where: search.fits))
  }

  /// Fits, and is not the line that is on show already.
  private func another(_ text: String) -> Bool {
    inHand.search?.fits(text) == true && text != line.text
  }

  private func found(_ place: Int?) -> Int32 {
    guard var search = inHand.search else { return CC_NORM }
    search.failed = place == nil && !search.pattern.isEmpty
    search.place = place ?? search.place
    inHand.search = search
    return showSearch()
  }

  private func showSearch() -> Int32 {
    guard let search = inHand.search else { return CC_NORM }
    show(Self.searchPrompt(search))
    guard search.place < history.lines.count else {
      replaceLine(with: search.original.text, cursor: search.original.cursor)
      return CC_REFRESH
    }
    let text = history.lines[search.place]
    let match = text.range(of: search.pattern, options: .caseInsensitive)?.lowerBound
    replaceLine(
      with: text, cursor: match.map { text.unicodeScalars.distance(from: text.startIndex, to: $0) })
    return CC_REFRESH
  }

  private func giveUp(_ search: Search) -> Int32 {
    inHand.search = nil
    show(search.prompt)
    replaceLine(with: search.original.text, cursor: search.original.cursor)
    return CC_REFRESH
  }

  /// The line found is the line now, and the key does what it always does.
  private func take(then key: Key) -> Int32 {
    guard let search = inHand.search else { return CC_NORM }
    inHand.search = nil
    show(search.prompt)
    if key != .scalar("\u{1B}") { keyboard.putBack(key) }
    return CC_REFRESH
  }

  private func takeAndSubmit() -> Int32 { take(then: .send) }
}

extension LineEditor {
  private static func searchPrompt(_ search: Search) -> Prompt {
    Prompt("(\(search.failed ? "not found" : "search"): \(search.pattern)) ")
  }
}
