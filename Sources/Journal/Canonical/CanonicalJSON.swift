/// The journal's profile of JSON: RFC 8785, restricted to what has one spelling everywhere.
package enum CanonicalJSON {
  /// 2⁵³ − 1, up to which every JSON reader agrees on integers.
  package static let largestInteger: UInt64 = 9_007_199_254_740_991
  package static let deepest = 8
  /// The longest entry that a tiled log can hold (C2SP tlog-tiles).
  package static let longest = 65_535

  /// Checks a whole text against the profile, and names the first thing outside it.
  package static func check(_ bytes: UnsafeRawBufferPointer) throws(CanonicalRefusal) {
    if bytes.count < 2 { throw CanonicalRefusal(.tooShort, at: bytes.count) }
    if bytes.count > longest { throw CanonicalRefusal(.tooLong, at: longest) }
    var reader = CanonicalReader(bytes)
    if reader.isAtJSON, !reader.isAt(UInt8(ascii: "{")) {
      throw CanonicalRefusal(.notAnObject, at: 0)
    }
    try reader.skipValue()
    try reader.end()
  }

  package static func check(_ bytes: [UInt8]) throws(CanonicalRefusal) {
    try bytes.withUnsafeBufferPointer { (all) throws(CanonicalRefusal) in
      try check(UnsafeRawBufferPointer(all))
    }
  }

  package static func isKey(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { isKey(UnsafeRawBufferPointer($0)) }
  }

  /// `[a-z][a-z0-9_]*`
  static func isKey(_ name: UnsafeRawBufferPointer) -> Bool {
    guard let first = name.first, isKeyLetter(first) else { return false }
    return name.allSatisfy(isKeyCharacter)
  }

  @inline(__always)
  static func isKeyLetter(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "a") < 26
  }

  @inline(__always)
  static func isKeyCharacter(_ byte: UInt8) -> Bool {
    isKeyLetter(byte) || byte == UInt8(ascii: "_") || byte &- UInt8(ascii: "0") < 10
  }
}
