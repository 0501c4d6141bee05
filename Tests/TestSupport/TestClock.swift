package import Journal
package import Ledger
import Synchronization
import Workflows

/// A clock that stands still until a test moves it. Days are days of UTC.
package final class TestClock: Clock {
  private let instant: Mutex<Instant>

  package init(_ instant: Instant) {
    self.instant = Mutex(instant)
  }

  package func now() -> Instant { instant.withLock { $0 } }

  package func day(of instant: Instant, in timeZone: String) -> Day {
    Day(number: Int32(instant.secondsSince1970 / 86_400))
  }

  package var today: Day { day(of: now(), in: "UTC") }

  package func move(to instant: Instant) {
    self.instant.withLock { $0 = instant }
  }

  /// Noon of a day.
  package func move(to day: Day) {
    instant.withLock { $0 = Instant(secondsSince1970: Int64(day.number) * 86_400 + 43_200) }
  }
}
