extension CanonicalReader {
  package mutating func string() throws(CanonicalRefusal) -> String {
    let (range, isPlain) = try scanString()
    let content = UnsafeRawBufferPointer(rebasing: bytes[range])
    return isPlain ? String(decoding: content, as: UTF8.self) : unescaped(content)
  }

  /// The bytes of a text without escapes, such as an id, a day or hex, without a copy.
  package mutating func token() throws(CanonicalRefusal) -> UnsafeRawBufferPointer {
    let start = offset
    let (range, isPlain) = try scanString()
    guard isPlain else { throw CanonicalRefusal(.unexpectedEscape, at: start) }
    return UnsafeRawBufferPointer(rebasing: bytes[range])
  }

  package mutating func integer() throws(CanonicalRefusal) -> Int64 {
    let isNegative = isAt(UInt8(ascii: "-"))
    let start = offset
    var place = isNegative ? start + 1 : start
    let firstDigit = place
    var value: UInt64 = 0
    while place < bytes.count, case let digit = bytes[place] &- UInt8(ascii: "0"), digit < 10 {
      // More digits than any integer of the profile has can't overflow unseen.
      if place - firstDigit >= 16 { throw refusal(.integerOutOfRange) }
      value = value &* 10 &+ UInt64(digit)
      place += 1
    }
    guard place > firstDigit else {
      throw isNegative ? refusal(.notJSON) : unreadable(as: .integer)
    }
    if place < bytes.count { try refuseFraction(at: place) }
    if bytes[firstDigit] == UInt8(ascii: "0") {
      if place - firstDigit > 1 { throw refusal(.leadingZero) }
      if isNegative { throw refusal(.minusZero) }
    }
    guard value <= CanonicalJSON.largestInteger else { throw refusal(.integerOutOfRange) }
    offset = place
    needsComma = true
    return isNegative ? -Int64(value) : Int64(value)
  }

  package mutating func boolean() throws(CanonicalRefusal) -> Bool {
    for (value, word) in [(true, "true" as StaticString), (false, "false")]
    where offset + word.utf8CodeUnitCount <= bytes.count {
      let name = word.utf8Start
      guard (0..<word.utf8CodeUnitCount).allSatisfy({ bytes[offset + $0] == name[$0] }) else {
        continue
      }
      offset += word.utf8CodeUnitCount
      needsComma = true
      return value
    }
    throw unreadable(as: .boolean)
  }

  private func refuseFraction(at place: Int) throws(CanonicalRefusal) {
    switch bytes[place] {
    case UInt8(ascii: "."):
      throw refusal(.fraction)
    case UInt8(ascii: "e"), UInt8(ascii: "E"):
      throw refusal(.exponent)
    default:
      return
    }
  }

  /// The content was scanned, so every escape in it is whole and canonical.
  private func unescaped(_ content: UnsafeRawBufferPointer) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(content.count)
    var place = 0
    while place < content.count {
      guard content[place] == UInt8(ascii: "\\") else {
        plain.append(content[place])
        place += 1
        continue
      }
      if let character = EscapedCharacter.character(for: content[place + 1]) {
        plain.append(character)
        place += 2
      } else {
        let high = Hexadecimal.value(content[place + 4])
        plain.append(high << 4 | Hexadecimal.value(content[place + 5]))
        place += 6
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
