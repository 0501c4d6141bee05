import Council
package import Granting
import Journal
package import Ledger

/// Records what the bank said of the holder of accounts, and why money goes there all the same.
package struct VerifyPayees {
  package var accounts: AccountSelection
  package var verification: HolderVerification
  package var reason: AnswerReason?
  package var words: String?
  /// When the bank said so.
  package var day: Day

  package init(
    accounts: AccountSelection, verification: HolderVerification, reason: AnswerReason? = nil,
    words: String? = nil, day: Day
  ) {
    self.accounts = accounts
    self.verification = verification
    self.reason = reason
    self.words = words
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [Payee] {
    try recorder.require(.collectiveCheck)
    let payees = try accounts.payees(in: view)
    for payee in payees {
      let iban = try Payees.requireAccount(of: payee)
      guard verification.needsReason || reason == nil else {
        throw AccountRefusal.reasonOfMatch(payee.code)
      }
      try recorder.record(
        PayeeVerified(
          payee: payee.id, iban: iban, verification: verification, reason: reason,
          words: try recorder.commit(words: words, tag: .reason), day: day,
          document: recorder.document))
    }
    return payees
  }
}
