/// The text form: the letter, a colon and 16 digits of Crockford's base 32, as in
/// `d:7K2QZ09VXW3F5TNA`.
extension ID: LosslessStringConvertible {
  package static var textCount: Int { 18 }

  package var text: String {
    String(unsafeUninitializedCapacity: ID.textCount) { characters in
      write(to: characters.baseAddress!)
      return ID.textCount
    }
  }

  package var description: String { text }

  /// The bytes of the text, without a text made of them.
  package func withText(_ body: (UnsafeRawBufferPointer) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: ID.textCount) { characters in
      write(to: characters.baseAddress!)
      body(UnsafeRawBufferPointer(characters))
    }
  }

  package init?(_ text: String) {
    var text = text
    let id = text.withUTF8 { ID(text: UnsafeRawBufferPointer($0)) }
    guard let id else { return nil }
    self = id
  }

  /// Only the one spelling that `text` has.
  package init?(text: UnsafeRawBufferPointer) {
    guard text.count == ID.textCount, text[0] == ID.letterByte, text[1] == UInt8(ascii: ":") else {
      return nil
    }
    var (high, low): (UInt64, UInt64) = (0, 0)
    for index in 2..<ID.textCount {
      let value = CrockfordDigit.value(text[index])
      guard value < 32 else { return nil }
      high = high << 5 | low >> 59
      low = low << 5 | UInt64(value)
    }
    self.init(high: UInt16(truncatingIfNeeded: high), low: low)
  }

  func write(to place: UnsafeMutablePointer<UInt8>) {
    place[0] = ID.letterByte
    place[1] = UInt8(ascii: ":")
    var (high, low) = (UInt64(high), low)
    for index in stride(from: ID.textCount - 1, through: 2, by: -1) {
      place[index] = CrockfordDigit.digit(UInt8(truncatingIfNeeded: low & 31))
      low = low >> 5 | high << 59
      high >>= 5
    }
  }

  private static var letterByte: UInt8 { UInt8(ascii: Thing.letter) }
}

/// A digit of Crockford's base 32, upper case, without I, L, O and U.
package enum CrockfordDigit {
  private static let alphabet: StaticString = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

  package static func digit(_ value: UInt8) -> UInt8 {
    alphabet.utf8Start[Int(value)]
  }

  /// 255 for anything but a digit.
  package static func value(_ digit: UInt8) -> UInt8 {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "H"): digit - UInt8(ascii: "A") + 10
    case UInt8(ascii: "J"), UInt8(ascii: "K"): digit - UInt8(ascii: "J") + 18
    case UInt8(ascii: "M"), UInt8(ascii: "N"): digit - UInt8(ascii: "M") + 20
    case UInt8(ascii: "P")...UInt8(ascii: "T"): digit - UInt8(ascii: "P") + 22
    case UInt8(ascii: "V")...UInt8(ascii: "Z"): digit - UInt8(ascii: "V") + 27
    default: 255
    }
  }
}
