/// A second of Coordinated Universal Time, in the years 1 to 9999.
package struct Instant: Hashable, Comparable, Sendable {
  package let secondsSince1970: Int64

  package static let first = Instant(unchecked: -62_135_596_800)
  package static let last = Instant(unchecked: 253_402_300_799)

  package init(secondsSince1970: Int64) {
    precondition(
      (Instant.first.secondsSince1970...Instant.last.secondsSince1970).contains(secondsSince1970),
      "an instant outside the years 1 to 9999 can't be written")
    self.init(unchecked: secondsSince1970)
  }

  private init(unchecked seconds: Int64) {
    secondsSince1970 = seconds
  }

  package static func < (left: Instant, right: Instant) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }

  package func adding(seconds: Int64) -> Instant {
    Instant(secondsSince1970: secondsSince1970 + seconds)
  }
}
