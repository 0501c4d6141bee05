extension CanonicalReader {
  /// Moves past a string, and answers where its content stands and whether it is free of escapes.
  mutating func scanString() throws(CanonicalRefusal) -> (range: Range<Int>, isPlain: Bool) {
    guard isAt(UInt8(ascii: "\"")) else { throw unreadable(as: .string) }
    let start = offset + 1
    var place = PlainText.end(in: bytes, from: start)
    var isPlain = true
    var isASCII = true
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\\") {
        isPlain = false
        place += try escapeLength(at: place)
      } else {
        if byte < 0x20 { throw unescaped(byte, at: place) }
        isASCII = isASCII && byte < 0x80
        place += 1
      }
      place = PlainText.end(in: bytes, from: place)
    }
    guard place < bytes.count else { throw CanonicalRefusal(.truncated, at: bytes.count) }
    if !isASCII { try checkText(start..<place) }
    offset = place + 1
    needsComma = true
    return (start..<place, isPlain)
  }

  /// Moves past a value of any kind, and checks it against the profile on the way.
  package mutating func skipValue() throws(CanonicalRefusal) {
    switch next {
    case UInt8(ascii: "{"):
      try skipObject()
    case UInt8(ascii: "["):
      try beginArray()
      while try nextElement() { try skipValue() }
    case UInt8(ascii: "\""):
      _ = try scanString()
    case UInt8(ascii: "t"), UInt8(ascii: "f"):
      do { _ = try boolean() } catch { throw refusal(.notJSON) }
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      _ = try integer()
    case UInt8(ascii: "n"):
      throw refusal(.null)
    default:
      throw unreadable
    }
  }

  private mutating func skipObject() throws(CanonicalRefusal) {
    try beginObject()
    var last: Range<Int>?
    while !isAt(UInt8(ascii: "}")) {
      try comma()
      let place = offset
      let key = try scanKey()
      if let last { try checkOrder(of: key, after: last, at: place) }
      last = key
      try skipValue()
    }
    try endObject()
  }

  private func checkOrder(
    of key: Range<Int>, after last: Range<Int>, at place: Int
  ) throws(CanonicalRefusal) {
    let (before, name) = (
      UnsafeRawBufferPointer(rebasing: bytes[last]), UnsafeRawBufferPointer(rebasing: bytes[key])
    )
    guard let part = firstDifference(before, name) else {
      throw CanonicalRefusal(.duplicateKey(String(decoding: name, as: UTF8.self)), at: place)
    }
    if part == before.count || part < name.count && before[part] < name[part] { return }
    throw CanonicalRefusal(.unsortedKey(String(decoding: name, as: UTF8.self)), at: place)
  }

  private func checkText(_ range: Range<Int>) throws(CanonicalRefusal) {
    let text = UnsafeRawBufferPointer(rebasing: bytes[range])
    if let fault = UTF8Form.firstFault(in: text) {
      throw CanonicalRefusal(.invalidUTF8, at: range.lowerBound + fault)
    }
    if !NormalForm.isNormal(text) { throw CanonicalRefusal(.notNFC, at: range.lowerBound) }
  }

  private func escapeLength(at place: Int) throws(CanonicalRefusal) -> Int {
    guard place + 1 < bytes.count else { throw CanonicalRefusal(.truncated, at: bytes.count) }
    if EscapedCharacter.character(for: bytes[place + 1]) != nil { return 2 }
    guard bytes[place + 1] == UInt8(ascii: "u"), place + 6 <= bytes.count,
      bytes[place + 2] == UInt8(ascii: "0"), bytes[place + 3] == UInt8(ascii: "0")
    else { throw CanonicalRefusal(.nonCanonicalEscape, at: place) }
    let (high, low) = (Hexadecimal.value(bytes[place + 4]), Hexadecimal.value(bytes[place + 5]))
    if high == 0, low == 0 { throw CanonicalRefusal(.nul, at: place) }
    guard high < 2, low < 16, EscapedCharacter.letter(for: high << 4 | low) == nil else {
      throw CanonicalRefusal(.nonCanonicalEscape, at: place)
    }
    return 6
  }

  private func unescaped(_ byte: UInt8, at place: Int) -> CanonicalRefusal {
    switch byte {
    case 0x00: CanonicalRefusal(.nul, at: place)
    case 0x0A: CanonicalRefusal(.lineFeed, at: place)
    default: CanonicalRefusal(.controlCharacter, at: place)
    }
  }
}
