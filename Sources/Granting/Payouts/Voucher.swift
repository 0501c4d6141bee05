package import Journal
package import Keeping
package import Ledger

/// A document by which a mandated person shows what money of a payout was spent on.
package struct Voucher: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "v"

  /// The record of it.
  package let seq: Int64
  package let id: ID<Voucher>
  package let payout: ID<Payout>
  package let amount: Amount
  package let document: ID<Document>
  package let day: Day
  package var voidedOn: Day?

  package init(
    seq: Int64, id: ID<Voucher>, payout: ID<Payout>, amount: Amount, document: ID<Document>,
    day: Day, voidedOn: Day? = nil
  ) {
    self.seq = seq
    self.id = id
    self.payout = payout
    self.amount = amount
    self.document = document
    self.day = day
    self.voidedOn = voidedOn
  }
}
