import Council
package import Granting
import Journal
import Keeping
package import Ledger

/// Records unspent money that a collective gave back: it is free again.
package struct RecordReturn {
  package var award: String
  package var amount: Amount
  /// Where it came in: a bank account, or a box; else the only bank account.
  package var account: AccountCode?
  package var reference: String?
  package var day: Day

  package init(
    award: String, amount: Amount, account: AccountCode? = nil, reference: String? = nil, day: Day
  ) {
    self.award = award
    self.amount = amount
    self.account = account
    self.reference = reference
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> ReturnRecorded {
    try recorder.require(.returnRecord)
    try BankReference.require(reference)
    let award = try Awards.resolve(award, in: view)
    guard amount.isPositive else { throw AwardRefusal.amountNotPositive }
    let left = try award.paid - award.returned
    guard let sources = try award.sources.returning(amount) else {
      throw PayoutRefusal.moreThanPaid(award.code, paid: left, asked: amount)
    }
    try AwardRules.require(day, notBefore: award.notifiedOn, of: award.code)
    let fact = ReturnRecorded(
      id: recorder.makeID(), award: award.id, sources: sources,
      account: try MoneyAccounts.payingAccount(account, in: view), day: day, reference: reference,
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
