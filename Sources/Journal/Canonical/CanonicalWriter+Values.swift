extension CanonicalWriter {
  package mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { string(utf8: UnsafeRawBufferPointer($0)) }
  }

  /// The bytes must be valid UTF-8.
  package mutating func string(utf8 bytes: UnsafeRawBufferPointer) {
    let end = PlainText.end(in: bytes, from: 0)
    if end == bytes.count { return ascii(bytes) }
    if bytes.contains(0) { refuse(.nul) }
    if !NormalForm.isNormal(bytes) { refuse(.notNFC) }
    escaped(bytes)
  }

  /// A text that is known to need no escape and to be in normal form, such as hex or an id.
  @inline(__always)
  package mutating func ascii(_ bytes: UnsafeRawBufferPointer) {
    writeValue(room: bytes.count + 2) { place in
      place[0] = UInt8(ascii: "\"")
      if let source = bytes.baseAddress {
        UnsafeMutableRawPointer(place + 1).copyMemory(from: source, byteCount: bytes.count)
      }
      place[bytes.count + 1] = UInt8(ascii: "\"")
      return bytes.count + 2
    }
  }

  /// The same where the text is made in place: `fill` writes exactly `count` bytes.
  @inline(__always)
  package mutating func ascii(count: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Void) {
    writeValue(room: count + 2) { place in
      place[0] = UInt8(ascii: "\"")
      fill(place + 1)
      place[count + 1] = UInt8(ascii: "\"")
      return count + 2
    }
  }

  package mutating func integer(_ value: Int64) {
    if value.magnitude > CanonicalJSON.largestInteger { refuse(.integerOutOfRange) }
    writeValue(room: 20) { place in
      var rest = value.magnitude
      var length = value < 0 ? 2 : 1
      var bound: UInt64 = 10
      while rest >= bound, length < 20 {
        length += 1
        bound = bound.multipliedReportingOverflow(by: 10).partialValue
      }
      for index in stride(from: length - 1, through: value < 0 ? 1 : 0, by: -1) {
        place[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      if value < 0 { place[0] = UInt8(ascii: "-") }
      return length
    }
  }

  package mutating func boolean(_ value: Bool) {
    let word: StaticString = value ? "true" : "false"
    let count = word.utf8CodeUnitCount
    writeValue(room: 5) { place in
      place.update(from: word.utf8Start, count: count)
      return count
    }
  }

  private mutating func escaped(_ bytes: UnsafeRawBufferPointer) {
    // The longest escape, `\u001f`, is six bytes.
    writeValue(room: 6 * bytes.count + 2) { place in
      place[0] = UInt8(ascii: "\"")
      var end = place + 1
      for byte in bytes {
        end += EscapedCharacter.write(byte, to: end)
      }
      end.pointee = UInt8(ascii: "\"")
      return end - place + 1
    }
  }
}
