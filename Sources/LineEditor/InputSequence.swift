// What begins with Esc, byte by byte: a key, the beginning of a paste, or something that the terminal
// says of itself and nobody typed (colours, its kind, the mouse). Pure: how long the next byte may
// take is said, waiting is `Keyboard`'s.
//
// Forms, as ECMA-48 and xterm have them:
//   ESC [ parameters final    keys, mouse (<...M), replies (?...c); ESC [ [ A from Linux's console
//   ESC [ M and three bytes   the mouse as it was in X10
//   ESC [ code ; modifiers u  any key, in kitty's protocol; ESC [ 27 ; modifiers ; code ~ in xterm's
//   ESC O final               keys in application mode
//   ESC ] P _ text end        replies; they end with BEL, or with ESC and a backslash

struct InputSequence {
  enum Step: Equatable {
    case more
    case key(Key)
    /// What follows is pasted, up to the terminal's mark for its end.
    case paste
    /// No sequence: its bytes are keys of their own.
    case noSequence
    /// It was broken off: this byte belongs to what comes next.
    case brokenOff
  }

  /// Milliseconds that the next byte may take.
  enum Patience {
    /// Behind a lone Esc, where that is a key by itself: a person's next key takes longer.
    static let key: Int32 = 25
    /// Behind what nobody types by hand: a slow link may pause there.
    static let link: Int32 = 1000
  }

  private enum State {
    case escape
    case control([UInt8])
    case application
    /// Bytes that are still to come, whatever they are.
    case counted(Int)
    case text(hasBegun: Bool, endsWithEscape: Bool)
  }
  private var state = State.escape
  /// Whether Esc is the beginning of a longer key here, as in Emacs, and none by itself.
  private let isPrefix: Bool

  init(isPrefix: Bool) { self.isPrefix = isPrefix }

  var patience: Int32 {
    switch state {
    case .escape: isPrefix ? Patience.link : Patience.key
    // Alt and a letter look the same until something follows at once.
    case .text(hasBegun: false, _): Patience.key
    default: Patience.link
    }
  }

  /// Whether it is no key when nothing more comes.
  var isReply: Bool {
    if case .text(hasBegun: true, _) = state { true } else { false }
  }

  mutating func take(_ byte: UInt8) -> Step {
    switch state {
    case .escape: return begin(byte)
    case .control(let bytes): return control(bytes, byte)
    case .application:
      return Key.names[String(Unicode.Scalar(byte))].map { .key($0) } ?? .noSequence
    case .counted(let left):
      state = .counted(left - 1)
      return left > 1 ? .more : .key(.unknown)
    case .text(_, let endsWithEscape): return text(byte, afterEscape: endsWithEscape)
    }
  }

  private mutating func begin(_ byte: UInt8) -> Step {
    switch byte {
    case 0x0D, 0x0A: return .key(.send)
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .application
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"):
      state = .text(hasBegun: false, endsWithEscape: false)
    default: return .noSequence
    }
    return .more
  }

  private mutating func control(_ bytes: [UInt8], _ byte: UInt8) -> Step {
    if bytes.isEmpty, byte == UInt8(ascii: "[") {
      state = .counted(1)
      return .more
    }
    if bytes.isEmpty, byte == UInt8(ascii: "M") {
      state = .counted(3)
      return .more
    }
    guard (0x20...0x7E).contains(byte), bytes.count < InputSequence.longest else {
      return .brokenOff
    }
    guard byte >= 0x40 else {
      state = .control(bytes + [byte])
      return .more
    }
    let name = String(decoding: bytes + [byte], as: UTF8.self)
    return name == "200~" ? .paste : .key(Key.names[name] ?? Key(coded: name) ?? .unknown)
  }

  private mutating func text(_ byte: UInt8, afterEscape: Bool) -> Step {
    if byte == 0x07 || afterEscape && byte == UInt8(ascii: "\\") { return .key(.unknown) }
    if afterEscape { return .brokenOff }
    state = .text(hasBegun: true, endsWithEscape: byte == 0x1B)
    return .more
  }

  /// Parameters of a sequence at most; terminals say less.
  private static let longest = 64
}

extension Key {
  /// "99;5u", "27;5;99~": a character with modifiers (1, and 1 for Shift, 2 for Alt, 4 for Ctrl).
  /// What Alt does to a character is left to nobody.
  fileprivate init?(coded name: String) {
    let numbers = name.dropLast().split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0.prefix { $0 != ":" }) ?? 1 }
    let (code, modifiers): (Int, Int)
    switch (name.last, numbers.count) {
    case ("u", 1): (code, modifiers) = (numbers[0], 1)
    case ("u", 2...): (code, modifiers) = (numbers[0], numbers[1])
    case ("~", 3) where numbers[0] == 27: (code, modifiers) = (numbers[2], numbers[1])
    default: return nil
    }
    // "99;5:3" is the key let go.
    guard !name.contains(":3u"), let scalar = Unicode.Scalar(UInt32(clamping: code)) else {
      return nil
    }
    let flags = max(modifiers, 1) - 1
    if flags & 2 != 0 { return nil }
    guard flags & 4 != 0 else {
      self = .scalar(scalar)
      return
    }
    guard scalar.isASCII, scalar.value >= 0x40 else { return nil }
    self = .scalar(Unicode.Scalar(UInt8(scalar.value & 0x1F)))
  }
}
