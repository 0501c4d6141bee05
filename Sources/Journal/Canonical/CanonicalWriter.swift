/// Writes canonical JSON (RFC 8785, restricted to the journal's profile) into bytes it owns.
///
/// Keys are given sorted, each once. A text or number outside the profile sets `refusal`, and what
/// was written is then of no use.
package struct CanonicalWriter: Sendable {
  /// Zeroes beyond `count` are room to grow into without a check for each byte.
  private var storage: [UInt8]
  package private(set) var count = 0
  package private(set) var refusal: CanonicalRefusal?
  /// How many commitments were written.
  package internal(set) var commitments = 0
  private var needsComma = false
  private var depth = 0
  #if DEBUG
    private var order = KeyOrder()
  #endif

  package init(capacity: Int = 1024) {
    storage = [UInt8](repeating: 0, count: capacity)
  }

  /// The bytes written so far, copied.
  package var bytes: [UInt8] {
    Array(storage[..<count])
  }

  package func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try storage.withUnsafeBufferPointer { (all) throws(Failure) -> Result in
      try body(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: all[..<count])))
    }
  }

  package mutating func removeAll(keepingCapacity: Bool = true) {
    if !keepingCapacity { storage = [] }
    count = 0
    refusal = nil
    commitments = 0
    needsComma = false
    depth = 0
    #if DEBUG
      order = KeyOrder()
    #endif
  }

  package mutating func beginObject() {
    open(UInt8(ascii: "{"))
  }

  package mutating func endObject() {
    close(UInt8(ascii: "}"))
  }

  package mutating func beginArray() {
    open(UInt8(ascii: "["))
  }

  package mutating func endArray() {
    close(UInt8(ascii: "]"))
  }

  /// The key of the value that comes next.
  package mutating func key(_ key: StaticString) {
    #if DEBUG
      order.check(UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    #endif
    write(key: UnsafeRawBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
  }

  /// A key that is only known at run time.
  package mutating func key(named key: String) {
    var key = key
    key.withUTF8 { name in
      #if DEBUG
        order.check(name)
      #endif
      write(key: UnsafeRawBufferPointer(name))
    }
  }

  mutating func refuse(_ reason: CanonicalRefusal.Reason) {
    if refusal == nil { refusal = CanonicalRefusal(reason, at: count) }
  }

  /// Writes a value of at most `room` bytes; `fill` gets their place and answers how many it used.
  @inline(__always)
  mutating func writeValue(room: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Int) {
    if storage.count - count < room + 1 { grow(by: room + 1) }
    let (start, comma) = (count, needsComma)
    let used = storage.withUnsafeMutableBufferPointer { all in
      var place = all.baseAddress! + start
      if comma {
        place.pointee = UInt8(ascii: ",")
        place += 1
      }
      return fill(place)
    }
    count += used + (comma ? 1 : 0)
    needsComma = true
  }

  @inline(__always)
  private mutating func write(key: UnsafeRawBufferPointer) {
    writeValue(room: key.count + 3) { place in
      place[0] = UInt8(ascii: "\"")
      UnsafeMutableRawPointer(place + 1).copyMemory(from: key.baseAddress!, byteCount: key.count)
      place[key.count + 1] = UInt8(ascii: "\"")
      place[key.count + 2] = UInt8(ascii: ":")
      return key.count + 3
    }
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    depth += 1
    if depth > CanonicalJSON.deepest { refuse(.tooDeep) }
    writeValue(room: 1) { place in
      place.pointee = bracket
      return 1
    }
    needsComma = false
    #if DEBUG
      order.open()
    #endif
  }

  private mutating func close(_ bracket: UInt8) {
    precondition(depth > 0, "an object or array is closed that was never opened")
    depth -= 1
    needsComma = false
    writeValue(room: 1) { place in
      place.pointee = bracket
      return 1
    }
    #if DEBUG
      order.close()
    #endif
  }

  @inline(never)
  private mutating func grow(by room: Int) {
    storage.append(contentsOf: repeatElement(0, count: max(storage.count, room, 256)))
  }
}
