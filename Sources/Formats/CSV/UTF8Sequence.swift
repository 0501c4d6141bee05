/// What begins at a byte above 0x7F (Unicode, table 3-7: no overlong form, no surrogate, nothing
/// above U+10FFFF).
enum UTF8Sequence {
  case valid(length: Int)
  case invalid
  /// Right so far, cut by the end of the bytes at hand.
  case cut

  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    let length: Int
    let second: ClosedRange<UInt8>
    switch bytes[start] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default:
      self = .invalid
      return
    }
    guard start + 1 < bytes.count else {
      self = .cut
      return
    }
    guard second.contains(bytes[start + 1]) else {
      self = .invalid
      return
    }
    for offset in 2..<max(length, 2) {
      guard start + offset < bytes.count else {
        self = .cut
        return
      }
      guard bytes[start + offset] & 0xC0 == 0x80 else {
        self = .invalid
        return
      }
    }
    self = .valid(length: length)
  }

  /// Whether the bytes are UTF-8; a last character may be cut unless they are all there is.
  static func areText(_ bytes: UnsafeBufferPointer<UInt8>, isAll: Bool) -> Bool {
    var position = 0
    while position < bytes.count {
      guard bytes[position] >= 0x80 else {
        position += 1
        continue
      }
      switch UTF8Sequence(bytes, at: position) {
      case .valid(let length): position += length
      case .invalid: return false
      case .cut: return !isAll
      }
    }
    return true
  }
}
