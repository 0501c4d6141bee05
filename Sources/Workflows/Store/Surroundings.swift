package import Journal
package import Ledger

/// The time, as the surroundings give it.
package protocol Clock: Sendable {
  func now() -> Instant
  /// The calendar day of an instant in a time zone of the IANA database.
  func day(of instant: Instant, in timeZone: String) -> Day
}

/// A clock that stands still until it is moved: for tests, demonstrations and simulations.
package struct FixedClock: Clock {
  private let instant: Instant

  package init(_ instant: Instant) {
    self.instant = instant
  }

  package func now() -> Instant { instant }

  package func day(of instant: Instant, in timeZone: String) -> Day {
    Day(number: Int32(instant.secondsSince1970 / 86_400))
  }
}
