package import Council
package import Granting
package import Journal
package import Ledger

/// Records that a member has called back about accounts: not the one who registered them.
package struct CheckPayees: ActOnAccounts {
  package static let act = ActMessage.Act.accountChecked

  package var accounts: AccountSelection
  package var signed: [SignedMessage<ActMessage>]

  package init(accounts: AccountSelection, signed: [SignedMessage<ActMessage>] = []) {
    self.accounts = accounts
    self.signed = signed
  }

  package func record<Tables>(
    _ member: MemberCode, _ signed: SignedAct?, on payee: Payee, _ iban: Hash,
    _ recorder: inout Recorder<Tables>, today: Day
  ) throws {
    guard member != payee.registeredBy else {
      throw GrantingRefusal.payeeCheckedByRegistrar(payee.code)
    }
    try recorder.record(
      PayeeChecked(
        payee: payee.id, iban: iban, signed: signed, day: today, document: recorder.document))
  }
}
