// A program that only reads lines and shows them, so that tests can press its keys.
// Arguments: --history FILE, --plain (no colours), --joined (pastes become one line),
// --text FILE (texts of several lines, with a draft in the file).

import Foundation
import LineEditor

func argument(after name: String) -> String? {
  let arguments = CommandLine.arguments
  return arguments.firstIndex(of: name).flatMap { arguments.dropFirst($0 + 1).first }
}

let words = [
  LineEditor.Candidate("conflict", note: "disagreements and tradeoffs"),
  LineEditor.Candidate("delegation", note: "the framework"),
  LineEditor.Candidate("delivery", note: "a date that was met"),
  LineEditor.Candidate("école", note: "accents"),
]

func completions(_ line: String, _ cursor: Int) -> LineEditor.Completions {
  let word = String(line.prefix(cursor).reversed().prefix { $0 != " " }.reversed())
  return LineEditor.Completions(
    replaced: cursor - word.count..<cursor, candidates: words.filter { $0.text.hasPrefix(word) })
}

func shown(_ text: String) -> String { text.split(separator: "\n").joined(separator: "|") }

let arguments = CommandLine.arguments
if isatty(STDIN_FILENO) == 0 || isatty(STDOUT_FILENO) == 0 {
  var reader = PlainReader(FileHandle.standardInput)
  while let line = reader.next() {
    print("got <\(line.text)>\(line.wasRepaired ? " repaired" : "")")
  }
  exit(0)
}
let editor = LineEditor(
  program: "demo",
  settings: LineEditor.Settings(
    history: argument(after: "--history").map { URL(fileURLWithPath: $0) },
    colours: !arguments.contains("--plain"), environment: ProcessInfo.processInfo.environment,
    pastes: arguments.contains("--joined") ? .joined : .kept))
editor.complete = completions
let prompt = LineEditor.Prompt("demo> ", style: .cyan)
var count = 0
loop: while true {
  let draft = argument(after: "--text")
  let input =
    draft.map { path in
      editor.readText(prompt: prompt) {
        try? $0.write(toFile: path, atomically: true, encoding: .utf8)
      }
    } ?? editor.readLine(prompt: prompt)
  switch input {
  case .line(let text):
    count += 1
    editor.add(history: text)
    print("got \(count) <\(shown(text))> of \(text.count)")
  case .interrupted: continue
  case .end: break loop
  }
}
print("bye", editor.historyFailure ?? "")
