// Time of one question inside the process, and peak memory, for banks and catalogues of a size.
//   timing KNOWLEDGE stories COUNT      a bank of so many marked stories
//   timing KNOWLEDGE unmarked COUNT     the same without marks: read by the encoder first
//   timing KNOWLEDGE questions COUNT    a catalogue of so many questions, fitted here
// Prints a row: what, how many, seconds to make ready, p50 and p99 in ms, peak MB.

import Foundation
import Knowledge
import Matching

/// Wall time in seconds.
func seconds(_ work: () -> Void) -> Double {
  let start = DispatchTime.now().uptimeNanoseconds
  work()
  return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
}

/// Most memory that this process held, in MB; 0 where the system does not say.
func peakMemory() -> Double {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
  return (line.split(separator: " ").compactMap { Double($0) }.first ?? 0) / 1024
}

/// Stories put together from the passages of the evidence, three each, with the marks of these.
func stories(_ count: Int, of bank: Bank, marked: Bool) -> [Story] {
  let themes = bank.themes.filter { $0.inScope && !$0.evidence.isEmpty }
  return (0..<count).map { number in
    let told = (0..<3).map { themes[(number * 7 + $0 * 13) % themes.count] }
    let texts = told.enumerated().map { place, theme in
      theme.evidence[(number / themes.count + place) % theme.evidence.count].text
    }
    let place = Place(file: "bench/\(number).md", line: 1)
    let text = texts.joined(separator: "\n")
    let section = Section(name: "Story", text: text, place: place, lines: 1..<2)
    return Story(
      id: StoryID("story-\(number)"), title: "Story \(number)", headline: texts[0],
      rank: number % 3 == 0 ? .primary : .backup,
      shows: marked ? told.compactMap { $0.areas.first }.map { Mark($0.area, .strong) } : [],
      tells: marked ? told.map { Mark($0.id, .primary) } : [], sections: [section], place: place)
  }
}

/// The catalogue cut to a count, or filled up with its questions said of another place.
func resize(_ bank: inout Bank, to count: Int) {
  let all = bank.themes.indices.flatMap { theme in
    bank.themes[theme].questions.map { (theme, $0) }
  }
  for theme in bank.themes.indices { bank.themes[theme].questions = [] }
  for number in 0..<count {
    // A stride that has no divisor with most counts takes from all themes alike.
    var (theme, question) = all[number * 7919 % all.count]
    if number >= all.count {
      question.text += " In office \(number / all.count), floor \(number % 97)."
    }
    bank.themes[theme].questions.append(question)
  }
}

func run() {
  let words = CommandLine.arguments
  guard words.count == 4, let count = Int(words[3]), count > 0 else {
    print("timing KNOWLEDGE stories|unmarked|questions COUNT")
    exit(64)
  }
  let folder = URL(fileURLWithPath: words[1])
  var bank = BankReader.read(personal: folder, general: nil)
  let asked = bank.themes.flatMap { $0.questions.map(\.text) }.enumerated()
    .filter { $0.offset % 23 == 0 }.map(\.element)
  if words[2] == "questions" { resize(&bank, to: count) }
  var model: ThemeModel?
  let fitting = seconds { model = ThemeModel.fit(bank) }
  guard let model else { return }
  let general = folder.appending(path: "general")
  let checksum = try? String(contentsOf: general.appending(path: "encoder.sum"), encoding: .utf8)
  let encoder =
    (try? Data(contentsOf: general.appending(path: "encoder.bin"), options: .alwaysMapped))
    .flatMap { try? SentenceEncoder($0, checksum: checksum) }
  if words[2] != "questions" {
    bank.stories = stories(count, of: bank, marked: words[2] == "stories")
    bank.answers = []
  }
  var matcher: Matcher?
  let reading = seconds { matcher = Matcher(bank: bank, model: model, encoder: encoder) }
  guard let matcher else { return }
  for text in asked.prefix(20) { _ = matcher.match(text, wish: Wish()) }
  let times = asked.map { text in seconds { _ = matcher.match(text, wish: Wish()) } * 1000 }
    .sorted()
  let ready = words[2] == "questions" ? fitting : reading
  let cells = [
    words[2].padding(toLength: 10, withPad: " ", startingAt: 0), String(count),
    String(format: "%.2f", ready), String(format: "%.2f", times[times.count / 2]),
    String(format: "%.2f", times[times.count * 99 / 100]), String(format: "%.0f", peakMemory()),
  ]
  print(cells.joined(separator: "\t"))
}

run()
