package import Formats
package import Granting
package import Journal
import Keeping
package import Ledger

/// Writes the file that asks a bank for the transfers of a batch. It moves nothing and keeps nothing:
/// the same batch gives the same file again, under the name by which a bank knows a second one.
package struct WritePaymentFile {
  package var version: PaymentVersion
  /// When the bank is asked to debit; else the day of sending, or today where that is past.
  package var execution: Day?

  package init(version: PaymentVersion, execution: Day? = nil) {
    self.version = version
    self.execution = execution
  }

  /// What was written, and the sums to compare with those the bank shows.
  package struct File: Sendable {
    package let batch: ID<Batch>
    package let debited: AccountCode
    package let account: PayeeAccount
    package let execution: Day
    package let count: Int
    package let total: Amount
    /// How many payees' names and accounts it holds.
    package let payees: Int
    package let text: String
  }

  package func decide(
    _ batch: ID<Batch>, in view: some BooksView, at now: Instant, today: Day
  ) throws -> File {
    try Words.require(in: view)
    let transfers = try Batches.waiting(batch, in: view)
    guard let first = transfers.first?.attempt else {
      throw PayoutRefusal.unknownBatch(batch.text)
    }
    let day = try execution(after: first.sentOn, today)
    guard let account = try BankAccounts.details(of: first.account, in: view) else {
      throw PayoutRefusal.debitedAccountUnknown(first.account)
    }
    let total = try transfers.map(\.payout.amount).sum()
    let organisation = try view.rows(BooksRow.self)[0]
    let head = PaymentBatch(
      id: "CAISSE-" + batch.text.dropFirst(2), made: now, executed: day, debtor: account.holder,
      account: account.iban, bic: account.bic, currency: organisation.currency,
      count: transfers.count, total: total)
    let payments = try transfers.map { payout, attempt in
      Payment(
        of: payout.code, attempt: attempt.number, amount: payout.amount,
        to: try destination(of: attempt, payout.code, in: view),
        words: organisation.organisation)
    }
    return File(
      batch: batch, debited: first.account, account: account, execution: day,
      count: transfers.count, total: total, payees: Set(transfers.map(\.payout.payee)).count,
      text: try text(head, payments))
  }

  private func execution(after sentOn: Day, _ today: Day) throws -> Day {
    let earliest = max(sentOn, today)
    guard let execution else { return earliest }
    guard execution >= earliest else {
      throw PayoutRefusal.executionTooEarly(earliest: earliest, given: execution)
    }
    return execution
  }

  /// The account as it was when the attempt was sent, whatever the payee gave since.
  private func destination(
    of attempt: Attempt, _ payout: PayoutCode, in view: some BooksView
  ) throws -> PayeeAccount {
    guard let account = try Payees.account(of: attempt, in: view) else {
      throw PayoutRefusal.payeeAccountUnknown(payout)
    }
    return account
  }

  private func text(_ batch: PaymentBatch, _ payments: [Payment]) throws -> String {
    var writer = try PaymentWriter(version, batch)
    var text = try writer.head()
    for payment in payments { text += try writer.text(payment) }
    return try text + writer.end()
  }
}
