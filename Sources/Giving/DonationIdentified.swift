package import Journal
import Keeping
package import Ledger

/// A donation has been recognised in money of unknown origin: it is the fund's from this day on.
package struct DonationIdentified: Fact, Equatable {
  package static let type = "donation.identified"

  package let transfer: ID<UnidentifiedTransfer>
  /// As it would have been recorded; its day is the bank's.
  package let donation: DonationRecorded
  package let day: Day

  package init(transfer: ID<UnidentifiedTransfer>, donation: DonationRecorded, day: Day) {
    self.transfer = transfer
    self.donation = donation
    self.day = day
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.part("donation", donation)
    body.id("transfer", transfer)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    donation = try body.part("donation")
    transfer = try body.id("transfer")
  }
}
