/// Where two texts part, or nil if they are the same bytes.
func firstDifference(
  _ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer
) -> Int? {
  let count = min(left.count, right.count)
  var place = 0
  while place + 8 <= count {
    let changed =
      left.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      ^ right.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    if changed != 0 { return place + changed.littleEndian.trailingZeroBitCount / 8 }
    place += 8
  }
  while place < count {
    if left[place] != right[place] { return place }
    place += 1
  }
  return left.count == right.count ? nil : count
}
