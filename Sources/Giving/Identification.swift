package import Journal
package import Ledger

/// Which money of unknown origin a donation was recognised in.
package struct Identification: Equatable, Sendable {
  /// The donation's record.
  package let donation: Int64
  package let transfer: ID<UnidentifiedTransfer>
  package let day: Day

  package init(donation: Int64, transfer: ID<UnidentifiedTransfer>, day: Day) {
    self.donation = donation
    self.transfer = transfer
    self.day = day
  }
}
