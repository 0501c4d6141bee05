/// A natural number of any width, exact: words from the lowest up, the highest never zero.
///
/// Purses are counted over a common denominator that outgrows 64 bits; nothing here rounds.
struct WideNatural: Hashable, Sendable {
  private(set) var words: [UInt64]

  static let zero = WideNatural(words: [])

  init(words: [UInt64]) {
    self.words = words
    trim()
  }

  init(_ value: UInt128) {
    self.init(words: [UInt64(truncatingIfNeeded: value), UInt64(truncatingIfNeeded: value >> 64)])
  }

  init(_ value: Int64) {
    precondition(value >= 0, "a natural number is not negative")
    self.init(UInt128(value.magnitude))
  }

  var isZero: Bool { words.isEmpty }

  var bitWidth: Int {
    guard let highest = words.last else { return 0 }
    return words.count * 64 - highest.leadingZeroBitCount
  }

  mutating func multiply(by factor: UInt64) {
    guard factor != 1 else { return }
    var carry: UInt64 = 0
    for index in words.indices {
      let full = product(words[index], factor) &+ UInt128(carry)
      words[index] = UInt64(truncatingIfNeeded: full)
      carry = UInt64(truncatingIfNeeded: full >> 64)
    }
    if carry > 0 { words.append(carry) }
    trim()
  }

  mutating func add(_ other: WideNatural, times factor: UInt64 = 1) {
    var carry: UInt64 = 0
    var index = 0
    while index < other.words.count || carry > 0 {
      if index == words.count { words.append(0) }
      let part = index < other.words.count ? product(other.words[index], factor) : 0
      let full = part &+ UInt128(words[index]) &+ UInt128(carry)
      words[index] = UInt64(truncatingIfNeeded: full)
      carry = UInt64(truncatingIfNeeded: full >> 64)
      index += 1
    }
    trim()
  }

  /// Needs a result that is not negative.
  mutating func subtract(_ other: WideNatural, times factor: UInt64 = 1) {
    other.words.withUnsafeBufferPointer { subtract(words: $0, times: factor) }
  }

  mutating func subtract(words other: UnsafeBufferPointer<UInt64>, times factor: UInt64) {
    var borrow: UInt64 = 0
    var index = 0
    while index < other.count || borrow > 0 {
      let part = index < other.count ? product(other[index], factor) : 0
      let full = part &+ UInt128(borrow)
      guard index < words.count else {
        precondition(full == 0, "a natural number is not negative")
        index += 1
        continue
      }
      let (word, isBelow) = words[index].subtractingReportingOverflow(
        UInt64(truncatingIfNeeded: full))
      words[index] = word
      borrow = UInt64(truncatingIfNeeded: full >> 64) &+ (isBelow ? 1 : 0)
      index += 1
    }
    trim()
  }

  /// Divides in place and returns the remainder.
  @discardableResult
  mutating func divide(by divisor: UInt64) -> UInt64 {
    var remainder: UInt64 = 0
    for index in words.indices.reversed() {
      (words[index], remainder) = divisor.dividingFullWidth((remainder, words[index]))
    }
    trim()
    return remainder
  }

  func remainder(dividingBy divisor: UInt64) -> UInt64 {
    var remainder: UInt64 = 0
    for word in words.reversed() {
      remainder = divisor.dividingFullWidth((remainder, word)).remainder
    }
    return remainder
  }

  func times(_ factor: UInt64) -> WideNatural {
    var result = self
    result.multiply(by: factor)
    return result
  }

  func times(_ factor: UInt128) -> WideNatural {
    var result = times(UInt64(truncatingIfNeeded: factor))
    let high = UInt64(truncatingIfNeeded: factor >> 64)
    if high > 0 { result.add(WideNatural(words: [0] + times(high).words)) }
    return result
  }

  /// The whole part of the ratio of two numbers, known to fit.
  func quotient(dividingBy divisor: WideNatural) -> UInt64 {
    precondition(!divisor.isZero, "a ratio over nothing has no value")
    let excess = bitWidth - divisor.bitWidth
    guard excess >= 0 else { return 0 }
    precondition(excess < 64, "the quotient fits a word")
    var quotient: UInt64 = 0
    for bit in (0...excess).reversed() {
      let next = quotient | 1 << UInt64(bit)
      if divisor.times(next) <= self { quotient = next }
    }
    return quotient
  }

  private mutating func trim() {
    while words.last == 0 { words.removeLast() }
  }
}

extension WideNatural: Comparable {
  static func < (left: WideNatural, right: WideNatural) -> Bool {
    if left.words.count != right.words.count { return left.words.count < right.words.count }
    for index in left.words.indices.reversed() where left.words[index] != right.words[index] {
      return left.words[index] < right.words[index]
    }
    return false
  }
}

extension WideNatural: CustomStringConvertible {
  /// Decimal digits.
  var description: String {
    guard !isZero else { return "0" }
    var rest = self
    var parts: [String] = []
    while !rest.isZero {
      let part = String(rest.divide(by: 1_000_000_000_000_000_000))
      let isFirst = rest.isZero
      parts.append(isFirst ? part : String(repeating: "0", count: 18 - part.utf8.count) + part)
    }
    return parts.reversed().joined()
  }
}
