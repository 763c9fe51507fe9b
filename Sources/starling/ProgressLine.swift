// A line on the screen that says what takes long and how far it is; gone when it is done.

import Foundation

/// Shows one piece of work at a time, from its second second on.
final class ProgressLine {
  private var work: String?
  private var begun = Date.distantPast
  private var shown = ""
  private let isScreen = isatty(STDERR_FILENO) == 1

  /// - Parameter share: how much of the work is done, 0...1; 1 ends it.
  func show(_ work: String, _ share: Double) {
    guard isScreen else { return }
    if work != self.work {
      clear()
      (self.work, begun) = (work, Date())
    }
    if share >= 1 {
      clear()
      self.work = nil
    } else if Date().timeIntervalSince(begun) >= ProgressLine.patience {
      put(ProgressLine.text(work, share))
    }
  }

  /// "Reading 200 stories [####......] 41%": within 40 columns where the work is said in 20.
  static func text(_ work: String, _ share: Double) -> String {
    let part = max(0, min(share, 1))
    let full = Int(part * 10)
    let bar = String(repeating: "#", count: full) + String(repeating: ".", count: 10 - full)
    return "\(work) [\(bar)] \(Int(part * 100))%"
  }

  private func put(_ text: String) {
    guard text != shown else { return }
    // No sequences, which not every terminal has.
    let rest = String(repeating: " ", count: max(0, shown.count - text.count))
    Output.complain("\r" + text + rest)
    shown = text
  }

  private func clear() {
    guard !shown.isEmpty else { return }
    Output.complain("\r" + String(repeating: " ", count: shown.count) + "\r")
    shown = ""
  }

  /// Seconds in which nobody wonders.
  private static let patience: TimeInterval = 1
}
