extension CanonicalReader {
  /// Moves past the key if it is the next one.
  @inline(__always)
  mutating func take(_ key: StaticString) -> Bool {
    let length = key.utf8CodeUnitCount
    var place = offset
    if needsComma {
      guard isAt(UInt8(ascii: ",")) else { return false }
      place += 1
    }
    guard place + length + 3 <= bytes.count, bytes[place] == UInt8(ascii: "\""),
      bytes[place + length + 1] == UInt8(ascii: "\""),
      bytes[place + length + 2] == UInt8(ascii: ":")
    else { return false }
    let name = key.utf8Start
    for index in 0..<length where bytes[place + 1 + index] != name[index] { return false }
    offset = place + length + 3
    needsComma = false
    return true
  }

  @inline(__always)
  package mutating func key(_ key: StaticString) throws(CanonicalRefusal) {
    if !take(key) { throw missing(key) }
  }

  /// Whether this key is the next one; nothing is read.
  package func isNext(_ key: StaticString) -> Bool {
    var ahead = self
    return ahead.take(key)
  }

  /// Reads a key that is only known at run time, or nil at the end of the object.
  package mutating func anyKey() throws(CanonicalRefusal) -> String? {
    if isAt(UInt8(ascii: "}")) { return nil }
    try comma()
    let range = try scanKey()
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// Moves past `"name":`, and answers where the name stands.
  mutating func scanKey() throws(CanonicalRefusal) -> Range<Int> {
    guard isAt(UInt8(ascii: "\"")) else { throw unreadable }
    let start = offset + 1
    var place = start
    while place < bytes.count, CanonicalJSON.isKeyCharacter(bytes[place]) { place += 1 }
    guard place < bytes.count else { throw CanonicalRefusal(.truncated, at: bytes.count) }
    guard bytes[place] == UInt8(ascii: "\""), CanonicalJSON.isKeyLetter(bytes[start]) else {
      throw refusal(.badKeyName)
    }
    offset = place + 1
    guard isAt(UInt8(ascii: ":")) else { throw unreadable }
    offset += 1
    needsComma = false
    return start..<place
  }

  /// Why the object has no end here: for a field that nobody asked for, or for what isn't one.
  var unfinished: CanonicalRefusal {
    var ahead = self
    do throws(CanonicalRefusal) {
      return refusal(try ahead.anyKey().map { .unexpectedField($0) } ?? .notJSON)
    } catch {
      return error
    }
  }

  private func missing(_ key: StaticString) -> CanonicalRefusal {
    let name = key.description
    if isAt(UInt8(ascii: "}")) { return refusal(.missingField(name)) }
    let unfinished = unfinished
    guard case .unexpectedField(let found) = unfinished.reason else { return unfinished }
    // A key that sorts before the wanted one is one that nobody asked for.
    return found.utf8.lexicographicallyPrecedes(name.utf8)
      ? unfinished : refusal(.missingField(name))
  }
}
