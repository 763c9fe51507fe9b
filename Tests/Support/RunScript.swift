// A line of shell, run to its end. Without pipes and without Foundation's Process: children that
// other tests start at the same time would inherit a pipe and keep it open.

import Foundation

/// - Returns: the exit code; nil when it was ended by a signal, or could not be started.
package func runScript(_ script: String, environment: [String: String] = [:]) -> Int32? {
  let line: [String] = ["sh", "-c", script]
  var words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) } + [nil]
  let variables = environment.merging(["PATH": "/usr/bin:/bin:/usr/sbin:/sbin"]) { own, _ in own }
  var named: [UnsafeMutablePointer<CChar>?] =
    variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { for word in words + named { free(word) } }
  var process: pid_t = 0
  guard posix_spawn(&process, "/bin/sh", nil, nil, &words, &named) == 0 else { return nil }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0 && errno == EINTR {}
  return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
}
