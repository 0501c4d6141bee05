/// Codes as bytes and the order they came in: a place for each, found again without making a string.
package struct CodeTable {
  /// All codes, one after another.
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// Places by hash, -1 where none is; twice as many as codes, so that a search is short.
  private var slots: [Int32] = [Int32](repeating: -1, count: 16)

  package init() {}

  package var count: Int { ends.count }

  /// The code that was added last.
  var lastText: String {
    guard let end = ends.last else { return "" }
    return String(decoding: bytes[(ends.count > 1 ? ends[ends.count - 2] : 0)..<end], as: UTF8.self)
  }

  /// The place of a code; nil when it hasn't been added.
  package func place(of code: UnsafeRawBufferPointer) -> Int? {
    let slot = slot(of: code)
    return slots[slot] < 0 ? nil : Int(slots[slot])
  }

  /// Adds a code; false when it stands there already.
  package mutating func add(_ code: UnsafeRawBufferPointer) -> Bool {
    let slot = slot(of: code)
    guard slots[slot] < 0 else { return false }
    slots[slot] = Int32(ends.count)
    bytes.append(contentsOf: code)
    ends.append(bytes.count)
    if ends.count * 2 > slots.count { grow() }
    return true
  }

  private func slot(of code: UnsafeRawBufferPointer) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: code)
    let mask = slots.count - 1
    var slot = hasher.finalize() & mask
    while slots[slot] >= 0, !isEqual(Int(slots[slot]), code) { slot = (slot + 1) & mask }
    return slot
  }

  private func isEqual(_ place: Int, _ code: UnsafeRawBufferPointer) -> Bool {
    let range = (place == 0 ? 0 : ends[place - 1])..<ends[place]
    guard range.count == code.count else { return false }
    return bytes.withUnsafeBytes { $0[range].elementsEqual(code) }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    bytes.withUnsafeBytes { all in
      var start = 0
      for (place, end) in ends.enumerated() {
        slots[slot(of: UnsafeRawBufferPointer(rebasing: all[start..<end]))] = Int32(place)
        start = end
      }
    }
  }
}
