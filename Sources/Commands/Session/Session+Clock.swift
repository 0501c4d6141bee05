import Ledger
import SQLiteStore
import Workflows

extension Session {
  /// Looks at the clock before a change: warns when it is behind the last record, and wants today's day
  /// confirmed when it is more than a day ahead. An instant set with CAISSE_NOW was given by hand and
  /// confirms itself.
  func checkClock(_ writing: WritingOptions) throws {
    let last = try store.read { try $0.lastInstant() }
    switch ClockRule(now: store.surroundings.clock.now(), last: last) {
    case .agrees: break
    case .behind(let minutes):
      console.warn(
        "this machine's clock is \(minutes) minutes behind the last record, whose time is taken",
        code: "clock-behind")
    case .ahead(let days):
      if writing.dryRun || ClockChoice.isSet(console.surroundings.environment) { return }
      let today = today.description
      if writing.confirm.contains(today) { return }
      try console.confirm(
        "write on \(today), \(days) days after the last record, as this machine's clock says",
        by: today, given: nil)
    }
  }
}
