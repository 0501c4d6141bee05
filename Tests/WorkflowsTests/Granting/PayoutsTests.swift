import Council
import Giving
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

struct PayoutsTests {
  private func paidBooks(_ cents: Int64 = 500_00) throws -> (AwardBooks, payout: String) {
    let books = try AwardBooks(asking: [900_00])
    try books.books.give(1000_00)
    try books.make(1, cents)
    try books.notify("G1")
    return (books, try books.prepare("G1"))
  }

  @Test func `an award is paid: a debt, a transfer on its way, then the bank's debit`() throws {
    let (books, payout) = try paidBooks()
    #expect(try books.books.cents(AwardBooks.debt) == -500_00)
    #expect(try books.books.cents(.payable) == 500_00)
    try books.send(payout)
    #expect(try books.books.cents(TestBooks.bank) == 1000_00)
    #expect(try books.award("G1").state == .notified)
    try books.expectIdentities()
    try books.confirm(payout + "-1")
    #expect(try books.books.cents(TestBooks.bank) == 500_00)
    #expect(try books.books.cents(AwardBooks.debt) == 0)
    #expect(try books.books.cents(.paid) == 500_00)
    #expect(try books.award("G1").state == .paid)
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `what is on its way from an account is nobody else's to take`() throws {
    let (books, payout) = try paidBooks()
    func move(_ cents: Int64) throws {
      try books.books.commit { view, recorder in
        _ = try TransferMoney(
          fund: TestBooks.fund, amount: Amount(minorUnits: cents), from: TestBooks.bank,
          to: TestBooks.box, day: books.books.today
        ).decide(view, &recorder)
      }
    }
    try books.send(payout)
    #expect(
      throws: KeepingRefusal.insufficientCash(
        account: TestBooks.bank, fund: TestBooks.fund, available: Amount(minorUnits: 500_00),
        needed: Amount(minorUnits: 500_01))
    ) { try move(500_01) }
    try move(500_00)
    try books.expectIdentities()
  }

  @Test(arguments: [true, false])
  func `bounced, another IBAN, confirmed: one award, one payout, two attempts, one cost`(
    late: Bool
  ) throws {
    let (books, payout) = try paidBooks()
    try books.books.give(100_00)
    try books.send(payout)
    if late { try books.confirm(payout) }
    try books.bounce(payout, fee: 8_00, feesFund: TestBooks.fund)
    #expect(try books.payout(payout).state == .bounced)
    #expect(try books.award("G1").state == .notified)
    #expect(try books.books.cents(.payable) == 500_00)
    #expect(try books.books.cents(TestBooks.bank) == 1092_00)
    try books.expectIdentities()
    try books.books.commit { view, recorder in
      let payee = try Payees.resolve(nil, of: AwardBooks.collective(1), in: view)
      try recorder.record(
        PayeeChanged(
          payee: payee.id, holder: nil,
          iban: try recorder.commit(words: "FR76 other", tag: .iban), day: books.books.today))
    }
    try books.books.callBack()
    books.books.clock.move(to: Day("2024-06-12")!)
    try books.send(payout)
    #expect(throws: PayoutRefusal.otherAttempt(try books.payout(payout).code, current: 2)) {
      try books.payout(payout + "-1")
    }
    try books.confirm(payout + "-2")
    #expect(try books.books.cents(.paid) == 500_00)
    #expect(try books.books.cents(.cost) == 8_00)
    #expect(try books.books.cents(TestBooks.bank) == 592_00)
    #expect(try books.books.cents(AccountCode(known: "6571")) == 500_00)
    try books.books.read { view in
      #expect(try view.count(Award.self, where: []) == 1)
      #expect(try view.count(Payout.self, where: []) == 1)
      let attempts = try view.rows(Attempt.self)
      #expect(attempts.map(\.state) == [.bounced, .confirmed])
      #expect(attempts.map(\.reason) == [.closedAccount, nil])
      #expect(Set(attempts.map(\.iban)).count == 2)
      let ibans = try attempts.map { try Words.text(.iban, of: $0.words, in: view) }
      #expect(ibans == ["FR76 test 0", "FR76 other"])
    }
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `the fees fund of the campaign that feeds the fund bears the fee of a bounce`()
    throws
  {
    let (books, payout) = try paidBooks()
    let own = CampaignCode(known: "own")
    try books.books.commit { view, recorder in
      _ = try OpenCampaign(code: own, name: "own", fund: .general).decide(
        view, &recorder, today: books.books.today)
    }
    try books.books.give(100_00, campaign: own)
    try books.send(payout)
    try books.bounce(payout, fee: 8_00)
    #expect(try books.books.cents(AccountCode(known: "627"), in: .general) == 8_00)
    #expect(try books.books.cents(.cost, in: .general) == 8_00)
    #expect(try books.books.cents(TestBooks.bank, in: .general) == 92_00)
    #expect(try books.books.cents(TestBooks.bank) == 1000_00)
    #expect(try books.books.cents(.cost) == 0)
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `what is sent is on that account, besides what is on its way`() throws {
    let books = try AwardBooks(asking: [900_00, 900_00])
    let other = AccountCode(known: "512LP")
    try books.books.commit { _, recorder in
      try recorder.record(
        AccountOpened(
          code: other, kind: .asset, labelInFrench: "LP", labelInEnglish: "LP",
          parent: try recorder.account(.bank), roles: [], day: TestBooks.day))
    }
    try books.books.give(300_00, account: TestBooks.bank)
    try books.books.give(300_00, account: other)
    try books.make(1, 250_00)
    try books.make(2, 100_00)
    for award in ["G1", "G2"] { try books.notify(award) }
    let (first, second) = (try books.prepare("G1"), try books.prepare("G2"))
    #expect(throws: KeepingRefusal.self) { try books.send(first) }
    try books.send(first, from: TestBooks.bank)
    #expect(
      throws: KeepingRefusal.insufficientCash(
        account: TestBooks.bank, fund: TestBooks.fund, available: Amount(minorUnits: 50_00),
        needed: Amount(minorUnits: 100_00))
    ) { try books.send(second, from: TestBooks.bank) }
    try books.send(second, from: other)
    try books.confirm(first)
    try books.confirm(second)
    #expect(try books.books.cents(TestBooks.bank) == 50_00)
    #expect(try books.books.cents(other) == 200_00)
    try books.expectIdentities()
  }

  @Test func `a payout beyond the fund's money on that account is not sent`() throws {
    let books = try AwardBooks(asking: [900_00], cashLast: true)
    try books.books.give(1000_00)
    try books.make(1, 500_00)
    try books.notify("G1")
    let payout = try books.prepare("G1")
    #expect(
      throws: KeepingRefusal.insufficientCash(
        account: TestBooks.box, fund: TestBooks.fund, available: .zero,
        needed: Amount(minorUnits: 500_00))
    ) { try books.send(payout) }
    try books.books.give(500_00, by: .cash, account: TestBooks.box)
    try books.send(payout)
    #expect(throws: PayoutRefusal.cashDoesNotBounce(try books.payout(payout).code)) {
      try books.bounce(payout)
    }
    try books.confirm(payout)
    #expect(try books.books.cents(TestBooks.box) == 0)
    #expect(try books.books.cents(AwardBooks.debt) == 0)
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `the payouts of an award never add up to more than it`() throws {
    let books = try AwardBooks(asking: [900_00])
    try books.books.give(1000_00)
    try books.make(1, 500_00)
    try books.notify("G1")
    let first = try books.prepare("G1", 200_00)
    let code = try books.award("G1").code
    #expect(
      throws: PayoutRefusal.moreThanLeft(
        code, left: Amount(minorUnits: 300_00), asked: Amount(minorUnits: 300_01))
    ) { try books.prepare("G1", 300_01) }
    let second = try books.prepare("G1")
    #expect(try books.payout(second).amount.minorUnits == 300_00)
    #expect(throws: PayoutRefusal.nothingLeft(code)) { try books.prepare("G1") }
    #expect(throws: AwardRefusal.self) { try books.release("G1", 1) }
    try books.void(second)
    try books.release("G1", 300_00)
    try books.send(first)
    try books.confirm(first)
    #expect(try books.award("G1").state == .paid)
    #expect(throws: AwardRefusal.stateForbids(code, state: .paid, act: "paid")) {
      try books.prepare("G1")
    }
    #expect(try books.books.cents(.free) == 800_00)
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `who approves does not pay, and another person checks`() throws {
    let books = try AwardBooks(asking: [900_00])
    try books.books.give(1000_00)
    try books.books.commit { _, recorder in
      try recorder.record(
        MemberEnrolled(
          member: AwardBooks.member(6), roles: [.committee, .treasurer],
          countersigned: Countersigned(by: AwardBooks.member(2)), day: TestBooks.day,
          opening: nil, document: nil))
    }
    try books.books.commit(as: AwardBooks.member(6)) { view, recorder in
      _ = try DeclareInterests(applications: ["G1"], kind: .none)
        .decide(view, &recorder, today: books.books.today)
    }
    let award = try books.propose(1, 500_00)
    for member: Int64 in [2, 3, 6] { try books.answer(award, as: member) }
    try books.decide(award)
    try books.notify(award)
    let payout = try books.prepare(award)
    try books.books.openGates()
    try books.books.completeChecklists()
    let (code, payoutCode) = (try books.award(award).code, try books.payout(payout).code)
    #expect(throws: PayoutRefusal.approverPays(AwardBooks.member(6), code)) {
      try books.send(payout, as: 6, isChecked: false)
    }
    #expect(throws: PayoutRefusal.preparerChecks(.first, payoutCode)) {
      try books.check(payout, as: 1)
    }
    #expect(throws: PayoutRefusal.unchecked(payoutCode, needed: 1, checked: 0)) {
      try books.send(payout, isChecked: false)
    }
    try books.check(payout, as: 2)
    #expect(try books.payout(payout).state == .checked)
    try books.send(payout, isChecked: false)
    #expect(throws: PayoutRefusal.stateForbids(payoutCode, state: .sent, act: "checked")) {
      try books.check(payout, as: 2)
    }
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `a confirmation taken back leaves both books where they were`() throws {
    let (books, payout) = try paidBooks()
    try books.send(payout)
    let before = try books.sums()
    try books.confirm(payout)
    try books.unconfirm(payout)
    #expect(try books.sums() == before)
    #expect(try books.payout(payout).state == .sent)
    #expect(try books.award("G1").state == .notified)
    try books.confirm(payout)
    #expect(try books.award("G1").state == .paid)
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `a payee receives no more than its ceiling`() throws {
    let books = try AwardBooks(asking: [900_00])
    try books.books.give(1000_00)
    try books.make(1, 500_00)
    try books.notify("G1")
    try books.books.commit { view, recorder in
      let payee = try Payees.resolve(nil, of: AwardBooks.collective(1), in: view)
      try recorder.record(
        PayeeAgreed(
          payee: payee.id, kind: .sponsor, ceiling: Amount(minorUnits: 400_00),
          day: books.books.today, document: nil))
    }
    try books.prepare("G1", 300_00)
    #expect(throws: PayoutRefusal.self) { try books.prepare("G1", 100_01) }
    try books.prepare("G1", 100_00)
  }
}
