package import Journal
package import Ledger

/// An entry recorded by hand: generic, or the opening balances.
package struct ManualEntry: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "e"

  package let id: ID<ManualEntry>
  package let day: Day
  /// Its number in the financial book.
  package let entry: Int64
  package let label: EntryLabel
  package let cause: Cause?
  /// The entry of the commitment book that belongs to it, of each fund.
  package let commitments: [Int64]
  package var reversedOn: Day?

  package init(
    id: ID<ManualEntry>, day: Day, entry: Int64, label: EntryLabel, cause: Cause?,
    commitments: [Int64], reversedOn: Day? = nil
  ) {
    self.id = id
    self.day = day
    self.entry = entry
    self.label = label
    self.cause = cause
    self.commitments = commitments
    self.reversedOn = reversedOn
  }
}
