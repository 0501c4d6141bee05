/// Byte strings in ascending order of their unsigned bytes. Most are told apart by their first sixteen,
/// compared as one number; the rest is looked at only where those are equal.
struct ByteOrder<Bytes: Collection<UInt8>> {
  private let strings: [Bytes]
  private var heads: [Head]

  private struct Head {
    let bytes: UInt128
    let index: Int
  }

  /// - Parameter ranks: the order of equal strings; else that in which they came.
  init(_ strings: [Bytes], elseBy ranks: [Int]? = nil) {
    self.strings = strings
    heads = strings.indices.map { Head(bytes: UInt128(headOf: strings[$0]), index: $0) }
    guard let first = heads.first else { return }
    let common = heads.reduce(0) { $0 | ($1.bytes ^ first.bytes) }.leadingZeroBitCount
    func key(_ head: Head) -> UInt32 { UInt32((head.bytes << UInt128(common)) >> 96) }
    sortRoughly(by: key)
    var start = 0
    while start < heads.count {
      let end = heads[start...].firstIndex { key($0) != key(heads[start]) } ?? heads.count
      if end - start > 1 { sort(start..<end, elseBy: ranks) }
      start = end
    }
  }

  /// By four bytes from the first in which any differ, the last one first: each pass keeps what the ones
  /// before it settled.
  private mutating func sortRoughly(by key: (Head) -> UInt32) {
    var sorted = heads
    for shift in stride(from: 0 as UInt32, to: 32, by: 8) {
      func byte(_ head: Head) -> Int { Int(key(head) >> shift & 0xff) }
      var ends = [Int](repeating: 0, count: 257)
      for head in heads { ends[byte(head) + 1] += 1 }
      for value in 1...256 { ends[value] += ends[value - 1] }
      for head in heads {
        sorted[ends[byte(head)]] = head
        ends[byte(head)] += 1
      }
      swap(&heads, &sorted)
    }
  }

  /// Those that these bytes don't tell apart.
  private mutating func sort(_ range: Range<Int>, elseBy ranks: [Int]?) {
    heads[range].sort { left, right in
      if left.bytes != right.bytes { return left.bytes < right.bytes }
      let (leftBytes, rightBytes) = (strings[left.index], strings[right.index])
      if !leftBytes.elementsEqual(rightBytes) {
        return leftBytes.lexicographicallyPrecedes(rightBytes)
      }
      guard let ranks else { return left.index < right.index }
      return ranks[left.index] < ranks[right.index]
    }
  }

  /// Indices of the strings; equal ones by the given ranks, or as they came.
  var indices: [Int] { heads.map(\.index) }

  /// The index of a string that was there before.
  var firstRepeated: Int? {
    for place in heads.indices.dropFirst() where heads[place].bytes == heads[place - 1].bytes {
      let (index, previous) = (heads[place].index, heads[place - 1].index)
      if strings[index].elementsEqual(strings[previous]) { return index }
    }
    return nil
  }
}

extension UInt128 {
  /// The first sixteen bytes, the first one highest; as if zeros followed where there are fewer.
  fileprivate init(headOf bytes: some Collection<UInt8>) {
    var head: UInt128 = 0
    withUnsafeMutableBytes(of: &head) { $0.copyBytes(from: bytes.prefix(16)) }
    self = UInt128(bigEndian: head)
  }
}
