// Replies for programs, a line each.

import Knowledge

extension Session {
  func writeJSON(_ value: some Encodable) { terminal.write(JSONLine.text(value) + "\n") }
}
