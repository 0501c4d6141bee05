/// What ids can name: `letter` is the id's first character.
package protocol Identified {
  static var letter: Unicode.Scalar { get }
}

/// The name of a thing for ever: 80 random bits, of which nobody learns anything by looking.
package struct ID<Thing: Identified>: Hashable, Comparable, Sendable {
  package let high: UInt16
  package let low: UInt64

  package init(high: UInt16, low: UInt64) {
    self.high = high
    self.low = low
  }

  package static func < (left: ID, right: ID) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }

  /// The following id. Those of one import are consecutive, so that an index is appended to.
  package func next() -> ID {
    let (low, carries) = low.addingReportingOverflow(1)
    return ID(high: carries ? high &+ 1 : high, low: low)
  }
}
