/// Of numbers in ascending order.
extension [Int64] {
  /// The place of the first that isn't below this one.
  package func place(notBelow number: Int64) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  package func holds(_ number: Int64) -> Bool {
    let place = place(notBelow: number)
    return place < endIndex && self[place] == number
  }
}
