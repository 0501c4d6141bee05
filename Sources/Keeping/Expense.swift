package import Journal
package import Ledger

/// A cost of a fund: paid at once, or invoiced and paid later.
package struct Expense: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "f"

  package enum State: String, Sendable, CaseIterable {
    case invoiced
    case partlyPaid = "partly-paid"
    case paid, voided
  }

  package let id: ID<Expense>
  /// The record that made it.
  package let seq: Int64
  package let day: Day
  package let fund: FundCode
  package let account: AccountCode
  package let amount: Amount
  /// The bank account or box it was paid from, or the supplier account it is owed on.
  package let counterpart: AccountCode
  package let cause: Cause?
  /// Commitment to the payee's name.
  package let payee: Hash?
  package var paid: Amount
  package var state: State
  package var dueOn: Day?
  /// The entries it made in the financial book: the expense's, then those of its payments.
  package var entries: [Int64]
  /// What it moved in the commitment book.
  package let commitments: [Int64]

  package init(recorded fact: ExpenseRecorded, seq: Int64, entry: Int64, commitments: [Int64]) {
    self.init(
      id: fact.id, seq: seq, day: fact.day, fund: fact.fund, account: fact.account,
      amount: fact.amount, counterpart: fact.counterpart, cause: fact.cause, payee: fact.payee,
      paid: fact.isInvoice ? .zero : fact.amount, state: fact.isInvoice ? .invoiced : .paid,
      dueOn: fact.dueOn, entries: [entry], commitments: commitments)
  }

  package init(
    id: ID<Expense>, seq: Int64, day: Day, fund: FundCode, account: AccountCode, amount: Amount,
    counterpart: AccountCode, cause: Cause?, payee: Hash?, paid: Amount, state: State,
    dueOn: Day?, entries: [Int64], commitments: [Int64]
  ) {
    self.id = id
    self.seq = seq
    self.day = day
    self.fund = fund
    self.account = account
    self.amount = amount
    self.counterpart = counterpart
    self.cause = cause
    self.payee = payee
    self.paid = paid
    self.state = state
    self.dueOn = dueOn
    self.entries = entries
    self.commitments = commitments
  }

  package func unpaid() throws(LedgerRefusal) -> Amount { try amount - paid }
}
