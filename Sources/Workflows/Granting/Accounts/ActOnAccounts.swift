package import Council
package import Granting
package import Journal
package import Ledger

/// What a second person says of accounts, account by account, signed by who has a key.
package protocol ActOnAccounts {
  static var act: ActMessage.Act { get }
  var accounts: AccountSelection { get }
  /// One message for each account, where they are signed.
  var signed: [SignedMessage<ActMessage>] { get set }

  /// Records it of one account, unless the member may not say so.
  func record<Tables>(
    _ member: MemberCode, _ signed: SignedAct?, on payee: Payee, _ iban: Hash,
    _ recorder: inout Recorder<Tables>, today: Day) throws
}

/// Of which accounts something was said, and by whom.
package struct AccountsActedOn {
  package var payees: [PayeeCode] = []
  package var members: Set<MemberCode> = []
}

extension ActOnAccounts {
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> AccountsActedOn {
    try recorder.require(.collectiveCheck)
    var acted = AccountsActedOn()
    for payee in try accounts.payees(in: view) {
      let iban = try Payees.requireAccount(of: payee)
      let second = try SecondPerson(
        of: Self.act, on: payee.subjectOfCheck(of: iban), among: signed, else: recorder.actor,
        in: recorder.tables)
      try record(
        second.member, second.signed.map(SignedAct.init), on: payee, iban, &recorder, today: today)
      acted.payees.append(payee.code)
      acted.members.insert(second.member)
    }
    return acted
  }

  /// What a member signs for each of these accounts.
  package func subjects(in view: some BooksView) throws -> [Hash] {
    try accounts.payees(in: view).map { payee in
      payee.subjectOfCheck(of: try Payees.requireAccount(of: payee))
    }
  }
}
