// The one way out of the program: standard output and standard error. A full disk is said, a reader
// that went away ends the program as it ends others, a slow terminal is waited for.

import Foundation

enum Output {
  /// Before anything is opened: a standard stream that is closed gets /dev/null in its place, or the
  /// next file that is opened would be taken for it.
  static func prepare() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) < 0 {
      if descriptor == STDOUT_FILENO { isClosed = true }
      // The lowest free number is the closed one.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_RDONLY : O_WRONLY)
    }
  }

  /// To standard output, whole. Where that can't be done the program ends: nobody reads on.
  static func write(_ text: String) {
    guard !text.isEmpty else { return }
    let failure = isClosed ? EBADF : put(Array(text.utf8), on: STDOUT_FILENO)
    switch failure {
    case 0: return
    case EPIPE: endOfReader()
    default:
      complain(Wording.failed(failure) + "\n")
      exit(1)
    }
  }

  /// To standard error; where that can't be written nobody can be told.
  static func complain(_ text: String) { _ = put(Array(text.utf8), on: STDERR_FILENO) }

  nonisolated(unsafe) private static var isClosed = false

  /// - Returns: 0, or the `errno` of what went wrong.
  private static func put(_ bytes: [UInt8], on descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        waitForRoom(on: descriptor)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  private static func waitForRoom(on descriptor: Int32) {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&waiting, 1, -1)
  }

  /// As `cat` ends when `head` has read enough, also where somebody ignores SIGPIPE.
  private static func endOfReader() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    exit(128 + SIGPIPE)
  }

  private enum Wording {
    static func failed(_ code: Int32) -> String {
      switch code {
      case ENOSPC, EDQUOT: "Standard output can't be written: the disk is full."
      case EBADF: "Standard output is closed: there is nowhere to write to."
      default: "Standard output can't be written: \(String(cString: strerror(code)))."
      }
    }
  }
}
