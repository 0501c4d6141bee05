import Council
package import Giving
import Journal
import Keeping
package import Ledger

/// Records money that the bank received from nobody knows whom.
package struct RecordUnidentified {
  package var amount: Amount
  package var day: Day
  package var reference: String?
  package var account: AccountCode?
  /// What the bank's line says, for the people file only.
  package var words: String

  package init(
    amount: Amount, day: Day, reference: String? = nil, account: AccountCode? = nil,
    words: String = ""
  ) {
    self.amount = amount
    self.day = day
    self.reference = reference
    self.account = account
    self.words = words
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> UnidentifiedReceived {
    try recorder.require(.donationUnidentified)
    guard amount.isPositive else { throw GivingRefusal.amountNotPositive }
    let id = recorder.makeID(UnidentifiedTransfer.self)
    let reference = self.reference ?? id.text
    guard ReferenceForm.admits(reference) else { throw GivingRefusal.invalidReference(reference) }
    try DonationReferences.requireNew(source: "caisse", reference: reference, in: view)
    let known = try view.first(
      UnidentifiedTransfer.self,
      where: [
        .equals("reference", reference), .equals("source", "caisse"),
        Condition("voided", .equals, .integer(0)),
      ])
    guard known == nil else {
      throw GivingRefusal.referenceKnown(source: "caisse", reference: reference)
    }
    let opening = words.isEmpty ? nil : try recorder.commit(to: Array(words.utf8), tag: .label)
    let fact = UnidentifiedReceived(
      id: id, source: "caisse", reference: reference, amount: amount,
      account: try MoneyAccounts.account(account, role: .bank, in: view), day: day,
      opening: opening, document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
