/// A strict cursor over canonical JSON, which reads fields in the order in which they are written.
///
/// It borrows the bytes: they must outlive it.
package struct CanonicalReader {
  let bytes: UnsafeRawBufferPointer
  package internal(set) var offset: Int
  /// Whether a comma must stand before the next key or element.
  var needsComma = false
  var depth: Int

  package init(_ bytes: UnsafeRawBufferPointer) {
    self.init(bytes, from: 0, depth: 0)
  }

  /// Reads from the middle of a text, so that offsets in refusals are the text's own.
  init(_ bytes: UnsafeRawBufferPointer, from offset: Int, depth: Int) {
    self.bytes = bytes
    self.offset = offset
    self.depth = depth
  }

  package mutating func beginObject() throws(CanonicalRefusal) {
    try open(UInt8(ascii: "{"), .object)
  }

  /// Refuses a field that nobody asked for: the books of a newer program.
  package mutating func endObject() throws(CanonicalRefusal) {
    guard isAt(UInt8(ascii: "}")) else { throw unfinished }
    close()
  }

  package mutating func beginArray() throws(CanonicalRefusal) {
    try open(UInt8(ascii: "["), .array)
  }

  /// Whether another element follows; false ends the array.
  package mutating func nextElement() throws(CanonicalRefusal) -> Bool {
    if isAt(UInt8(ascii: "]")) {
      close()
      return false
    }
    try comma()
    if isAt(UInt8(ascii: "]")) { throw refusal(.notJSON) }
    return true
  }

  /// Nothing may follow.
  package func end() throws(CanonicalRefusal) {
    if offset < bytes.count { throw refusal(.trailingBytes) }
  }

  /// For values that are well formed and still can't be what their field asks for.
  package func refusal(_ reason: CanonicalRefusal.Reason) -> CanonicalRefusal {
    CanonicalRefusal(reason, at: offset)
  }

  /// The next byte, and zero, which begins nothing, past the end.
  @inline(__always)
  var next: UInt8 {
    offset < bytes.count ? bytes[offset] : 0
  }

  @inline(__always)
  func isAt(_ byte: UInt8) -> Bool {
    next == byte
  }

  /// Whether a value may begin here, or what stands here is refused in its own words.
  var isAtJSON: Bool {
    switch next {
    case UInt8(ascii: " "), 0x09, 0x0A, 0x0D: false
    default: offset < bytes.count
    }
  }

  /// Why nothing at all can be read here.
  var unreadable: CanonicalRefusal {
    switch next {
    case _ where offset >= bytes.count: refusal(.truncated)
    case 0x0A: refusal(.lineFeed)
    case UInt8(ascii: " "), 0x09, 0x0D: refusal(.whitespace)
    default: refusal(.notJSON)
    }
  }

  /// Why a value of this kind can't be read here, when another may stand here.
  func unreadable(as kind: CanonicalRefusal.Kind) -> CanonicalRefusal {
    switch next {
    case UInt8(ascii: "n"): refusal(.null)
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "-"),
      UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      refusal(.expected(kind))
    default: unreadable
    }
  }

  @inline(__always)
  mutating func comma() throws(CanonicalRefusal) {
    guard needsComma else { return }
    guard isAt(UInt8(ascii: ",")) else { throw unreadable }
    offset += 1
    needsComma = false
  }

  private mutating func open(
    _ bracket: UInt8, _ kind: CanonicalRefusal.Kind
  ) throws(CanonicalRefusal) {
    guard isAt(bracket) else { throw unreadable(as: kind) }
    guard depth < CanonicalJSON.deepest else { throw refusal(.tooDeep) }
    depth += 1
    offset += 1
    needsComma = false
  }

  private mutating func close() {
    depth -= 1
    offset += 1
    needsComma = true
  }
}
