package import Council
package import Journal
package import Ledger

/// One try at a payout. The account it goes to is frozen: a later change concerns the next one.
package struct Attempt: Equatable, Sendable {
  package enum State: String, Sendable, CaseIterable {
    case sent, confirmed, bounced
  }

  package let payout: ID<Payout>
  /// From 1.
  package let number: Int64
  /// The record that sent it.
  package let seq: Int64
  /// Where the money leaves.
  package let account: AccountCode
  /// Commitment to the IBAN it goes to; nil for cash.
  package let iban: Hash?
  /// The record whose opening holds that IBAN.
  package let words: Int64
  /// Typed at the bank rather than sent as a file.
  package let byHand: Bool
  /// The transfers it goes with; nil for cash, and where it is typed at the bank.
  package let batch: ID<Batch>?
  package let sentOn: Day
  package let sentBy: MemberCode
  /// Documents of the checklist that were not there.
  package let missing: [ChecklistItem]
  package var state: State = .sent
  package var confirmedOn: Day?
  /// Who matched it with the bank.
  package var confirmedBy: MemberCode?
  package var reference: String?
  package var bouncedOn: Day?
  package var reason: BounceReason?
  package var fee = Amount.zero
  /// The entry of its confirmation, while that stands.
  package var entry: Int64?

  package init(
    payout: ID<Payout>, number: Int64, seq: Int64, account: AccountCode, iban: Hash?,
    words: Int64, byHand: Bool, batch: ID<Batch>? = nil, sentOn: Day, sentBy: MemberCode,
    missing: [ChecklistItem] = []
  ) {
    self.payout = payout
    self.number = number
    self.seq = seq
    self.account = account
    self.iban = iban
    self.words = words
    self.byHand = byHand
    self.batch = batch
    self.sentOn = sentOn
    self.sentBy = sentBy
    self.missing = missing
  }
}
