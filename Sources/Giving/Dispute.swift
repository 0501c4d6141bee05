package import Journal
package import Ledger

/// A bank or platform taking a donation back on the payer's word, until it is decided.
package struct Dispute: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "q"

  package enum State: String, Sendable, CaseIterable { case open, won, lost, voided }

  package let id: ID<Dispute>
  /// The donation's record.
  package let donation: Int64
  package let amount: Amount
  package let openedOn: Day
  package var state: State
  package var decidedOn: Day?
  /// What was lost beyond what was left of the donation.
  package var excess: Amount
  /// Fees of its opening and of its end, borne by `feesFund`.
  package var fee: Amount
  package var feesFund: FundCode
  /// What the reserves bore: of the amount, and of the fees.
  package var reserveUsed: Amount
  package var feeReserveUsed: Amount
  package let entry: Int64
  package var outcomeEntry: Int64?
  package let seq: Int64

  package init(
    id: ID<Dispute>, donation: Int64, amount: Amount, openedOn: Day, state: State = .open,
    decidedOn: Day? = nil, excess: Amount = .zero, fee: Amount, feesFund: FundCode,
    reserveUsed: Amount, feeReserveUsed: Amount, entry: Int64, outcomeEntry: Int64? = nil,
    seq: Int64
  ) {
    self.id = id
    self.donation = donation
    self.amount = amount
    self.openedOn = openedOn
    self.state = state
    self.decidedOn = decidedOn
    self.excess = excess
    self.fee = fee
    self.feesFund = feesFund
    self.reserveUsed = reserveUsed
    self.feeReserveUsed = feeReserveUsed
    self.entry = entry
    self.outcomeEntry = outcomeEntry
    self.seq = seq
  }

  /// What was lost of the donation itself.
  package func lost() throws(LedgerRefusal) -> Amount { try amount - excess }
}
