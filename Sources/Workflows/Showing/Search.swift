/// Looking for the place from which on something holds.
enum Search {
  /// The least number of which `holds` is true, if it stays true from there on; else `end`.
  static func first(
    from start: Int64, below end: Int64, where holds: (Int64) throws -> Bool
  ) throws -> Int64 {
    var (low, high) = (start, max(start, end))
    while low < high {
      let middle = low + (high - low) / 2
      if try holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
