/// Byte strings in ascending order of their unsigned bytes. Most are told apart by their first sixteen,
/// compared as one number; the rest is looked at only where those are equal.
struct ByteOrder<Bytes: Collection<UInt8>> {
  private let strings: [Bytes]
  private let heads: [(head: UInt128, index: Int)]

  init(_ strings: [Bytes], elseBy ranks: [Int]? = nil) {
    var heads = strings.indices.map { (head: ByteOrder.head(of: strings[$0]), index: $0) }
    heads.sort { left, right in
      if left.head != right.head { return left.head < right.head }
      let (leftBytes, rightBytes) = (strings[left.index], strings[right.index])
      if !leftBytes.elementsEqual(rightBytes) {
        return leftBytes.lexicographicallyPrecedes(rightBytes)
      }
      guard let ranks else { return left.index < right.index }
      return ranks[left.index] < ranks[right.index]
    }
    self.strings = strings
    self.heads = heads
  }

  /// Indices of the strings; equal ones by the given ranks, or as they came.
  var indices: [Int] { heads.map(\.index) }

  /// The index of a string that was there before.
  var firstRepeated: Int? {
    for place in heads.indices.dropFirst() where heads[place].head == heads[place - 1].head {
      let (index, previous) = (heads[place].index, heads[place - 1].index)
      if strings[index].elementsEqual(strings[previous]) { return index }
    }
    return nil
  }

  private static func head(of bytes: Bytes) -> UInt128 {
    var head: UInt128 = 0
    var count = 0
    for byte in bytes.prefix(16) {
      head = head << 8 | UInt128(byte)
      count += 1
    }
    return head << UInt128(8 * (16 - count))
  }
}
