extension Array {
  /// Moves the first so many of an order to the front, in no order among themselves.
  ///
  /// Linear, where sorting isn't: only the part that holds the border is looked at again. Pivots that
  /// divide badly again and again end in a sort.
  mutating func select(_ count: Int, by precedes: (Element, Element) -> Bool) {
    var window = indices
    var rounds = 2 * (Int.bitWidth - self.count.leadingZeroBitCount)
    while window.count > 1, window.contains(count) {
      guard rounds > 0 else {
        self[window].sort(by: precedes)
        return
      }
      rounds -= 1
      let border = divide(window, by: precedes)
      window = count <= border ? window.lowerBound..<border : border + 1..<window.upperBound
    }
  }

  /// Moves what precedes a pivot before it, and returns the place of the pivot.
  private mutating func divide(_ window: Range<Int>, by precedes: (Element, Element) -> Bool) -> Int
  {
    let last = window.upperBound - 1
    swapAt(median(of: window, by: precedes), last)
    var border = window.lowerBound
    for place in window.lowerBound..<last where precedes(self[place], self[last]) {
      swapAt(place, border)
      border += 1
    }
    swapAt(border, last)
    return border
  }

  /// The second of the first, the middle and the last.
  func median(of window: Range<Int>, by precedes: (Element, Element) -> Bool) -> Int {
    var (first, last) = (window.lowerBound, window.upperBound - 1)
    let middle = first + window.count / 2
    if precedes(self[last], self[first]) { swap(&first, &last) }
    if precedes(self[middle], self[first]) { return first }
    return precedes(self[last], self[middle]) ? last : middle
  }
}
