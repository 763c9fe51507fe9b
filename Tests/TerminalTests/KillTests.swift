// A coach, killed at any moment of refining and of filling numbers: nothing is lost but the line
// under the cursor, and database and files are sound each time. The moments are random, and the
// same in every run. More of them:
//   STARLING_KILLS=300 swift test --disable-xctest --filter KillTests

import Foundation
import TestSupport
import Testing

@Suite struct KillTests {
  static let kills = Int(ProcessInfo.processInfo.environment["STARLING_KILLS"] ?? "") ?? 20

  @Test func nothingIsLostButTheLineUnderTheCursor() throws {
    let home = try KillHome()
    var random = Dice(seed: 20_261_124)
    var tally = (lines: 0, written: 0, offered: 0)
    for kill in 1...Self.kills {
      let typist = Typist(try home.coach(), kill: kill, random: random.next())
      try typist.work()
      try home.check(kept: typist.kept)
      tally.lines += typist.kept.count
      tally.written += typist.written
      if try !home.unfinished().isEmpty {
        tally.offered += 1
        try expectOffer(home)
      }
    }
    Self.say(
      "\(Self.kills) kills: \(tally.lines) lines kept, \(tally.written) writes finished, "
        + "\(tally.offered) offers, \(home.litter.count) files left beside")
    try expectTidied(home)
    #expect(tally.lines > 0, "the kills came before anything was typed")
  }

  /// What kills left beside the files is gone when a coach has begun.
  private func expectTidied(_ home: KillHome) throws {
    let coach = try home.coach()
    try coach.expect(">")
    #expect(home.litter == [])
    coach.type(Press.control("D"))
    try coach.end()
  }

  /// The next coach says what is there.
  private func expectOffer(_ home: KillHome) throws {
    let coach = try home.coach()
    try coach.expect(">")
    #expect(coach.screen.text.contains("You left something unfinished"))
    coach.type(Press.control("D"))
    try coach.end()
  }

  private static func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}

/// Works at a coach with random steps until it is killed.
private final class Typist {
  private let coach: Session
  private var random: Dice
  private let kill: Int
  private var count = 0
  /// Lines that were answered by the next prompt.
  private(set) var kept: [String] = []
  private(set) var written = 0

  init(_ coach: Session, kill: Int, random: UInt64) {
    self.coach = coach
    self.kill = kill
    self.random = Dice(seed: random)
  }

  func work() throws {
    guard waits(">") else {
      Issue.record("no coach:\n\(coach.screen.text)")
      return
    }
    let process = coach.process
    let moment = 0.02 + Double(random.next() % 1000) / 1000 * 1.2
    DispatchQueue.global().asyncAfter(deadline: .now() + moment) {
      Foundation.kill(process, SIGKILL)
    }
    while coach.status == nil {
      if random.next() % 3 == 0 { fill() } else { refine() }
    }
  }

  // MARK: Steps; each returns when the coach is gone

  private func refine() {
    let answer = pick(["q7", "q10"])
    let part = pick(["task", "action", "result", "lesson", "applied later"])
    let prompt = "\(answer) \(part)>"
    guard enter("/refine \(answer) \(part)", then: prompt) else { return }
    for _ in 0..<(1 + random.next() % 4) {
      switch random.next() % 6 {
      case 0: guard enter("t", then: prompt) else { return }
      case 1: guard enter("r", then: prompt) else { return }
      case 2: guard enterLines(prompt) else { return }
      case 3: guard enter("u", then: prompt) else { return }
      default: guard enter(words(), then: prompt, keeps: true) else { return }
      }
    }
    if enter(words(), then: prompt, keeps: true), enter("r", then: prompt),
      enter("done", then: "write it? y/n>"), enter("y", then: ">")
    {
      written += 1
    }
  }

  private func fill() {
    let id = pick(["mttr", "error-budget", "review-throughput", "approval-sla"])
    guard enter("/number \(id)", then: "\(id)>") else { return }
    let figures = "\(1000 + kill) h -> \(1 + random.next() % 900) h"
    let keep = "\(id) keep? y>"
    guard enter(figures, then: "\(id) source>", or: keep, keeps: true) else { return }
    if coach.screen.current == keep, !enter("y", then: "\(id) source>") { return }
    if enter("log " + words(), then: "write it? y/n>", keeps: true), enter("y", then: ">") {
      written += 1
    }
  }

  private func enterLines(_ prompt: String) -> Bool {
    guard enter("l", then: nil) else { return false }
    for _ in 0..<(1 + random.next() % 3) {
      let line = words()
      coach.type(line)
      guard coach.comes(within: .seconds(10), { $0.screen.current.hasSuffix(line) }) else {
        return false
      }
      let row = coach.screen.row
      coach.type(Press.enter)
      guard coach.comes(within: .seconds(10), { $0.screen.row != row || $0.screen.current == "" })
      else { return false }
      kept.append(line)
    }
    coach.type(Press.escape + Press.enter)
    return waits(prompt)
  }

  /// Types a line as fast as hands do, and waits for the next prompt.
  private func enter(
    _ line: String, then prompt: String?, or other: String? = nil, keeps: Bool = false
  ) -> Bool {
    coach.type(line)
    guard coach.comes(within: .seconds(10), { $0.screen.current.hasSuffix(line) }) else {
      return false
    }
    coach.type(Press.enter)
    guard let prompt else { return coach.comes(within: .seconds(10)) { !$0.isCooked } }
    guard waits(prompt, other) else { return false }
    if keeps { kept.append(line) }
    return true
  }

  private func waits(_ prompts: String?...) -> Bool {
    let wanted = prompts.compactMap { $0 }
    let came = coach.comes(within: .seconds(10)) { coach in
      wanted.contains(coach.screen.current) && !coach.isCooked
    }
    if !came, coach.status == nil {
      Issue.record("kill \(kill): no \(wanted) within time. On the screen:\n\(coach.screen.text)")
      Foundation.kill(coach.process, SIGKILL)
      _ = coach.comes(within: .seconds(10)) { $0.status != nil }
    }
    return came
  }

  /// Words that no other line of any run has.
  private func words() -> String {
    count += 1
    return "I kept line \(kill)-\(count), word for word."
  }

  private func pick(_ words: [String]) -> String { words[Int(random.next() % UInt64(words.count))] }
}
