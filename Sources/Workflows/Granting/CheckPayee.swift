package import Council
package import Granting
package import Ledger

/// Records that a member has called back about an account: not the one who registered it.
package struct CheckPayee {
  package var collective: CollectiveCode
  package var payee: String?
  package var signed: SignedMessage<ActMessage>?

  package init(
    collective: CollectiveCode, payee: String? = nil, signed: SignedMessage<ActMessage>? = nil
  ) {
    self.collective = collective
    self.payee = payee
    self.signed = signed
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> (payee: PayeeCode, member: MemberCode) {
    try recorder.require(.treasurer, .committee)
    _ = try Collectives.find(collective, in: view)
    let known = try Payees.resolve(payee, of: collective, in: view)
    guard let iban = known.iban, let subject = known.subjectOfCheck else {
      throw GrantingRefusal.payeeWithoutAccount(known.code)
    }
    let member = try SecondPersons.member(
      of: .accountChecked, on: subject, signed: signed, else: recorder.actor, in: view)
    guard member != known.registeredBy else {
      throw GrantingRefusal.payeeCheckedByRegistrar(known.code)
    }
    try recorder.record(
      PayeeChecked(
        payee: known.id, iban: iban, signed: signed.map(SignedAct.init), day: today,
        document: recorder.document))
    return (known.code, member)
  }
}
