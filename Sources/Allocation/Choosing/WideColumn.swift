/// Many naturals of one width side by side in one buffer: the purses of a vote, by their group.
struct WideColumn {
  private var words: [UInt64] = []
  private var width = 1

  /// A place with the value zero.
  mutating func append() {
    words.append(contentsOf: repeatElement(0, count: width))
  }

  var count: Int { words.count / width }

  subscript(_ place: Int) -> WideNatural {
    get { WideNatural(words: Array(words[place * width..<(place + 1) * width])) }
    set {
      if newValue.words.count > width { widen(to: newValue.words.count) }
      for index in 0..<width {
        words[place * width + index] =
          index < newValue.words.count ? newValue.words[index] : 0
      }
    }
  }

  /// Takes a multiple of a value from a number that is at least as large.
  func subtract(_ place: Int, times factor: UInt64, from number: inout WideNatural) {
    words.withUnsafeBufferPointer { words in
      number.subtract(
        words: UnsafeBufferPointer(rebasing: words[place * width..<(place + 1) * width]),
        times: factor)
    }
  }

  /// Multiplies every value.
  mutating func multiply(by factor: UInt64) {
    // A spare bit for every bit of the factor, so that no product is cut.
    let bits = 64 - factor.leadingZeroBitCount
    let isTight = stride(from: width - 1, to: words.count, by: width).contains {
      words[$0].leadingZeroBitCount < bits
    }
    if isTight { widen(to: width + 1) }
    let width = width
    words.withUnsafeMutableBufferPointer { words in
      for start in stride(from: 0, to: words.count, by: width) {
        var carry: UInt64 = 0
        for index in start..<start + width {
          let full = product(words[index], factor) &+ UInt128(carry)
          words[index] = UInt64(truncatingIfNeeded: full)
          carry = UInt64(truncatingIfNeeded: full >> 64)
        }
      }
    }
  }

  /// Whether the value times a factor is at least a bound.
  func isAtLeast(_ bound: WideNatural, at place: Int, times factor: UInt64) -> Bool {
    words.withUnsafeBufferPointer { words in
      let start = place * width
      var carry: UInt64 = 0
      var isAtLeast = true
      for index in 0..<max(width, bound.words.count) {
        let full = (index < width ? product(words[start + index], factor) : 0) &+ UInt128(carry)
        let word = UInt64(truncatingIfNeeded: full)
        carry = UInt64(truncatingIfNeeded: full >> 64)
        let other = index < bound.words.count ? bound.words[index] : 0
        if word != other { isAtLeast = word > other }
      }
      return carry > 0 || isAtLeast
    }
  }

  /// Whether one value over its divisor is below another over its own.
  func isLess(_ left: Int, over leftDivisor: UInt64, _ right: Int, over rightDivisor: UInt64)
    -> Bool
  {
    words.withUnsafeBufferPointer { words in
      var (leftCarry, rightCarry): (UInt64, UInt64) = (0, 0)
      var isLess = false
      for index in 0..<width {
        let full = product(words[left * width + index], rightDivisor) &+ UInt128(leftCarry)
        let other = product(words[right * width + index], leftDivisor) &+ UInt128(rightCarry)
        leftCarry = UInt64(truncatingIfNeeded: full >> 64)
        rightCarry = UInt64(truncatingIfNeeded: other >> 64)
        let (word, otherWord) = (
          UInt64(truncatingIfNeeded: full), UInt64(truncatingIfNeeded: other)
        )
        if word != otherWord { isLess = word < otherWord }
      }
      return leftCarry != rightCarry ? leftCarry < rightCarry : isLess
    }
  }

  private mutating func widen(to newWidth: Int) {
    var wider: [UInt64] = []
    wider.reserveCapacity(count * newWidth)
    for start in stride(from: 0, to: words.count, by: width) {
      wider += words[start..<start + width]
      wider.append(contentsOf: repeatElement(0, count: newWidth - width))
    }
    words = wider
    width = newWidth
  }
}
