// What keys mean: those that are one character, and those that are more.

/// What a key of ours does.
enum Action: Hashable {
  case complete, interrupt, endOrDelete, suspend, search, submit, newline, redraw, clear, acceptWord
  case previous, next, left, right, home, end, delete, wordLeft
  case insert(String)
  case searching(Key)

  /// The character that stands for `Edit.pending` between our key reader and libedit.
  static let pendingKey: Unicode.Scalar = "\u{1C}"

  /// What a single key that is bound to our command means.
  init?(character: Int32) {
    switch character {
    case 0x03: self = .interrupt
    case 0x04: self = .endOrDelete
    case 0x05: self = .end
    case 0x06: self = .right
    case 0x09: self = .complete
    case 0x0C: self = .clear
    case 0x0E, 0x6A: self = .next
    case 0x10, 0x6B: self = .previous
    case 0x12: self = .search
    case 0x1A: self = .suspend
    case 0x66: self = .acceptWord
    default: return nil
    }
  }

  /// What a key that is more than one character means.
  init?(_ key: Key) {
    switch key {
    case .up: self = .previous
    case .down: self = .next
    case .left: self = .left
    case .right: self = .right
    case .home: self = .home
    case .end: self = .end
    case .delete: self = .delete
    case .wordLeft: self = .wordLeft
    case .wordRight: self = .acceptWord
    case .send: self = .submit
    case .pasted(let text): self = .insert(text)
    case .scalar, .unknown, .woken, .closed: return nil
    }
  }
}
