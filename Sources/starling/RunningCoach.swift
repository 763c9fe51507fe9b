// Names a running coach, so that what it is typing is not taken for left behind: its process and
// when that began, since numbers of processes are used again.

import Foundation

enum RunningCoach {
  static let me = name(of: getpid()) ?? "\(getpid())"

  static func isAlive(_ owner: String) -> Bool {
    let process = owner.split(separator: ":").first.flatMap { pid_t($0) }
    guard let process else { return false }
    return name(of: process) == owner
  }

  /// "1234:5678": the process and its start in ticks since the machine's; the process alone where
  /// the system does not tell. Nil when there is none.
  private static func name(of process: pid_t) -> String? {
    guard let facts = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
      let isThere = kill(process, 0) == 0 || errno == EPERM
      return isThere && access("/proc/self/stat", F_OK) != 0 ? "\(process)" : nil
    }
    // The second field is the program's name in brackets, which may hold blanks.
    let fields = facts[(facts.lastIndex(of: ")") ?? facts.startIndex)...].split(separator: " ")
    guard fields.count > 20, fields[1] != "Z" else { return nil }
    return "\(process):\(fields[20])"
  }
}
