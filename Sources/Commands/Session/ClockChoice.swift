import Journal
import Ledger
import Workflows

/// The clock of this run. `CAISSE_NOW` (RFC 3339, UTC) sets it for demonstrations and transcripts, in
/// books that were begun under it.
enum ClockChoice {
  static func current(_ environment: (String) -> String?) -> any Clock {
    guard let text = environment("CAISSE_NOW"), let instant = Instant(text) else {
      return SystemClock()
    }
    return SetClock(instant: instant)
  }

  static func isSet(_ environment: (String) -> String?) -> Bool {
    environment("CAISSE_NOW").flatMap { Instant($0) } != nil
  }
}

/// The machine's calendar at an instant that was given.
struct SetClock: Clock {
  let instant: Instant

  func now() -> Instant { instant }

  func day(of instant: Instant, in timeZone: String) -> Day {
    SystemClock().day(of: instant, in: timeZone)
  }
}
