import Journal
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// What a statement says at its foot: what came late, and the checkpoint it was drawn from.
struct StatementFoot {
  let session: Session
  let statement: StatementOptions
  /// The fund it is about; nil for all.
  var fund: FundCode?

  private var language: Language { session.console.language }

  func write(on page: Page, _ view: SQLiteBooks) throws {
    if let day = statement.asOf { try writeLateEntries(on: page, until: day, view) }
    try CheckpointFoot(session).write(on: page, view)
  }

  private func writeLateEntries(on page: Page, until day: Day, _ view: SQLiteBooks) throws {
    let clock = session.store.surroundings.clock
    let count = try LateEntries.count(datedUntil: day, of: fund, in: view) {
      clock.day(of: $0, in: session.organisation.timeZone)
    }
    try page.figures([
      Figure("as_of", Term.asOf.text(in: language), .day(day)),
      Figure("late_entries", Term.lateEntries.text(in: language), .count(count)),
    ])
    guard count > 0 else { return }
    let number = session.console.numerals.text(count)
    switch language {
    case .english:
      let entries = count == 1 ? "entry" : "entries"
      try page.note(
        "\(number) \(entries) dated until \(day) came into the books after that day: "
          + "a statement drawn then said something else.")
    case .french:
      let entries = count == 1 ? "écriture datée" : "écritures datées"
      try page.note(
        "\(number) \(entries) jusqu'au \(day) sont entrées dans les livres après ce jour : "
          + "un état tiré alors disait autre chose.")
    }
  }
}
