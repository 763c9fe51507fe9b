// What the line editor can do and the coach does not ask for yet: texts of several lines. It reads
// them one after the other, with a draft in the file that is named, and shows each.

import Foundation
import LineEditor

let editor = LineEditor(
  program: "line-editor-demo",
  settings: LineEditor.Settings(
    history: nil, colours: true, environment: ProcessInfo.processInfo.environment))
let draft = CommandLine.arguments[1]
while true {
  let input = editor.readText(prompt: .init("text> ", style: .cyan), initial: "from before ") {
    try? $0.write(toFile: draft, atomically: true, encoding: .utf8)
  }
  if case .interrupted = input { continue }
  guard case .line(let text) = input else { break }
  editor.add(history: text)
  print("<\(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "|"))>")
}
print("bye")
