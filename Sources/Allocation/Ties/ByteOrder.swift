/// Byte strings in ascending order; equal ones as they came. Most are told apart by four bytes, and the
/// rest is looked at only where those are equal.
struct ByteOrder<Bytes: ByteString> {
  private let strings: HeadedStrings<Bytes>
  private let places: [Place]

  init(_ strings: [Bytes]) {
    let strings = HeadedStrings(strings)
    var places = strings.places
    places.sortByKeys()
    var start = 0
    while start < places.count {
      let key = places[start].key
      let end = places[start...].firstIndex { $0.key != key } ?? places.count
      if end - start > 1 {
        places[start..<end].sort { strings.precedes($0.place, $1.place) }
      }
      start = end
    }
    self.strings = strings
    self.places = places
  }

  /// Indices of the strings.
  var indices: [Int] { places.map(\.place) }

  /// The index of a string that was there before.
  var firstRepeated: Int? {
    for (previous, next) in zip(places, places.dropFirst()) where previous.key == next.key {
      if strings.isSame(previous.place, next.place) { return next.place }
    }
    return nil
  }
}

/// Byte strings with their first bytes beside them, found by their places.
private struct HeadedStrings<Bytes: ByteString> {
  private let strings: [Bytes]
  private let heads: [UInt128]

  init(_ strings: [Bytes]) {
    self.strings = strings
    heads = strings.map(\.head)
  }

  var places: [Place] {
    let common = heads.reduce(0) { $0 | ($1 ^ heads[0]) }.leadingZeroBitCount
    return heads.indices.map { place in
      Place(key: UInt32((heads[place] << UInt128(common)) >> 96), place)
    }
  }

  func isSame(_ left: Int, _ right: Int) -> Bool {
    heads[left] == heads[right] && strings[left].isSame(as: strings[right])
  }

  func precedes(_ left: Int, _ right: Int) -> Bool {
    if heads[left] != heads[right] { return heads[left] < heads[right] }
    if strings[left].isSame(as: strings[right]) { return left < right }
    return strings[left].precedes(strings[right])
  }
}

/// Where a byte string is, and four of its bytes from the first bit in which any two differ.
private struct Place {
  let key: UInt32
  private let index: UInt32

  init(key: UInt32, _ place: Int) {
    self.key = key
    index = UInt32(place)
  }

  var place: Int { Int(index) }
}

extension [Place] {
  /// By eleven bits at a time, the last ones first: each pass keeps what the ones before it settled.
  fileprivate mutating func sortByKeys() {
    var sorted = self
    for shift in [0, 11, 22] as [UInt32] {
      func digit(_ place: Place) -> Int { Int(place.key >> shift & 0x7ff) }
      var ends = [Int](repeating: 0, count: 0x801)
      for place in self { ends[digit(place) + 1] += 1 }
      for value in 1...0x800 { ends[value] += ends[value - 1] }
      for place in self {
        let digit = digit(place)
        sorted[ends[digit]] = place
        ends[digit] += 1
      }
      swap(&self, &sorted)
    }
  }
}
