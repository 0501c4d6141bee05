package import Council
package import Granting
package import Ledger

/// Records that a member has called back about accounts: not the one who registered them.
package struct CheckPayees {
  package var collectives: [CollectiveCode]
  /// Which one, of a collective with several.
  package var payee: String?
  /// One message for each, where they are signed.
  package var signed: [SignedMessage<ActMessage>]

  package init(
    collectives: [CollectiveCode], payee: String? = nil,
    signed: [SignedMessage<ActMessage>] = []
  ) {
    self.collectives = collectives
    self.payee = payee
    self.signed = signed
  }

  package struct Checked {
    package var payees: [PayeeCode] = []
    package var members: Set<MemberCode> = []
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Checked {
    try recorder.require(.collectiveCheck)
    var checked = Checked()
    for payee in try accounts(in: view) {
      checked.payees.append(payee.code)
      checked.members.insert(try check(payee, &recorder, today: today))
    }
    return checked
  }

  /// Whose accounts they are.
  package func accounts(in view: some BooksView) throws -> [Payee] {
    try collectives.map { collective in
      _ = try Collectives.find(collective, in: view)
      return try Payees.resolve(payee, of: collective, in: view)
    }
  }

  private func check<Tables>(
    _ payee: Payee, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> MemberCode {
    guard let iban = payee.iban else { throw GrantingRefusal.payeeWithoutAccount(payee.code) }
    let second = try SecondPerson(
      of: .accountChecked, on: payee.subjectOfCheck(of: iban), among: signed,
      else: recorder.actor, in: recorder.tables)
    guard second.member != payee.registeredBy else {
      throw GrantingRefusal.payeeCheckedByRegistrar(payee.code)
    }
    try recorder.record(
      PayeeChecked(
        payee: payee.id, iban: iban, signed: second.signed.map(SignedAct.init), day: today,
        document: recorder.document))
    return second.member
  }
}
