import Council
import Granting
import Journal
import Keeping
import Ledger
import TestSupport
import Testing
import Workflows

struct PayeeTests {
  private static let iban = "FR7699999000010000002403775"
  private static let code = CollectiveCode("C01")!

  private func account(_ iban: String, _ holder: String = "Foyer rural") throws -> PayeeAccount {
    PayeeAccount(iban: try IBAN(iban), bic: BIC("ZZZZFRP0"), holder: holder)
  }

  private func books() throws -> TestBooks {
    let books = try TestBooks()
    try books.add(try TestBooks.collective("C01", iban: Self.iban))
    return books
  }

  private func payee(_ name: String?, in books: TestBooks) throws -> Payee {
    try books.read { try Payees.resolve(name, of: Self.code, in: $0) }
  }

  @Test(arguments: Payee.Kind.allCases)
  func `each kind of payee is added, with an account unless it is cash`(kind: Payee.Kind) throws {
    let books = try books()
    let account = kind == .cash ? nil : try account("FR7699999000010000009105214")
    let code = try books.commit { view, recorder in
      try AddPayee(
        collective: Self.code, kind: kind, account: account, ceiling: Amount(minorUnits: 48_000)
      ).decide(view, &recorder, today: books.today)
    }
    #expect(code.description == "C01/2")
    let payee = try payee("C01/2", in: books)
    #expect(payee.kind == kind && payee.ceiling == Amount(minorUnits: 48_000))
    #expect(try books.read { try Payees.account(of: payee, in: $0) } == account)
    try books.expectReplayGivesTheSame()
  }

  @Test func `cash with an account, and any other kind without, are refused`() throws {
    let books = try books()
    for kind in Payee.Kind.allCases {
      let account = kind == .cash ? try account(Self.iban) : nil
      #expect(throws: kind == .cash ? .cashHasNoAccount : GrantingRefusal.payeeNeedsAccount(kind)) {
        try books.commit { view, recorder in
          _ = try AddPayee(collective: Self.code, kind: kind, account: account)
            .decide(view, &recorder, today: books.today)
        }
      }
    }
  }

  @Test func `a changed account is checked anew, and not by whoever registered it`() throws {
    let books = try books()
    func check(as member: Int64) throws {
      try books.commit(as: .init(number: member)) { view, recorder in
        _ = try CheckPayees(accounts: AccountSelection([Self.code.text])).decide(
          view, &recorder, today: books.today)
      }
    }
    let code = try payee(nil, in: books).code
    #expect(throws: GrantingRefusal.payeeCheckedByRegistrar(code)) { try check(as: 1) }
    try check(as: 2)
    #expect(try payee(nil, in: books).checkedBy == MemberCodes.committee)
    books.clock.move(to: Day("2024-06-12")!)
    let other = try account("FR7699999000010000009105214", "Name of C01")
    try books.commit { view, recorder in
      _ = try ChangePayee(collective: Self.code, account: other)
        .decide(view, &recorder, today: books.today)
    }
    let changed = try payee(nil, in: books)
    #expect(changed.isChanged && changed.checkedBy == nil && changed.checkedAt == nil)
    #expect(changed.registeredAt == books.clock.now())
    #expect(try books.read { try Payees.account(of: changed, in: $0) } == other)
    #expect(throws: GrantingRefusal.accountUnchanged(code)) {
      try books.commit { view, recorder in
        _ = try ChangePayee(collective: Self.code, account: other)
          .decide(view, &recorder, today: books.today)
      }
    }
    try books.expectReplayGivesTheSame()
  }

  @Test func `an agreement says what a payee is, and leaves its check alone`() throws {
    let books = try books()
    try books.commit(as: MemberCodes.committee) { view, recorder in
      _ = try CheckPayees(accounts: AccountSelection([Self.code.text])).decide(
        view, &recorder, today: books.today)
    }
    try books.commit { view, recorder in
      let id: ID<Document> = recorder.makeID()
      try recorder.add(
        document: id, kind: .reference, name: "mandat", content: [1], on: books.today)
      _ = try AgreePayee(
        collective: Self.code, payee: "C01/1", kind: .mandatedPerson,
        ceiling: Amount(minorUnits: 100)
      ).decide(view, &recorder, today: books.today)
    }
    let payee = try payee(nil, in: books)
    #expect(payee.kind == .mandatedPerson && payee.ceiling == Amount(minorUnits: 100))
    #expect(payee.agreement != nil && payee.checkedBy == MemberCodes.committee)
    try books.expectReplayGivesTheSame()
  }

  @Test func `several payees need a name, and another collective's is none`() throws {
    let books = try books()
    try books.add(try TestBooks.collective("C02", iban: "FR7699999000010000009105214"))
    try books.commit { view, recorder in
      _ = try AddPayee(collective: Self.code, kind: .cash)
        .decide(view, &recorder, today: books.today)
    }
    let codes = [1, 2].map { PayeeCode(collective: Self.code, rank: $0) }
    #expect(throws: GrantingRefusal.ambiguousPayee(Self.code, choices: codes)) {
      try payee(nil, in: books)
    }
    #expect(throws: GrantingRefusal.unknownPayee("C02/1")) { try payee("C02/1", in: books) }
    let cash = try payee("C01/2", in: books)
    #expect(throws: GrantingRefusal.payeeWithoutAccount(cash.code)) {
      try books.commit(as: MemberCodes.committee) { view, recorder in
        _ = try CheckPayees(accounts: AccountSelection(["C01/2"]))
          .decide(view, &recorder, today: books.today)
      }
    }
  }
}
