import Allocation
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import Statements
import TestSupport
import Testing
import Workflows

/// Money that donors designated, from its child fund to the collective it is for.
struct DesignatedAwardsTests {
  private static let child = FundCode(known: "urgence.C01")
  private static let fund = TestBooks.fund

  private func sources(_ award: Award) -> [String: Int64] {
    Dictionary(
      uniqueKeysWithValues: award.sources.all.map { ($0.fund.text, $0.amount.minorUnits) })
  }

  /// Two ask for 900.00 each; donors gave 500.00 to all and 200.00 to C01, which G1 is of.
  private func books() throws -> AwardBooks {
    let books = try AwardBooks(asking: [900_00, 900_00])
    try books.books.give(500_00)
    try books.books.give(200_00, for: "C01")
    return books
  }

  @Test func `a share is borne by the child fund first, and by the round's fund for the rest`()
    throws
  {
    let books = try books()
    let receipt = try books.allocate()
    #expect(receipt.pot.amount == Amount(minorUnits: 700_00))
    #expect(receipt.shares.map(\.amount.minorUnits) == [350_00, 350_00])
    #expect(sources(try books.award("G1")) == ["urgence.C01": 200_00, "urgence": 150_00])
    #expect(sources(try books.award("G2")) == ["urgence": 350_00])
    #expect(try books.books.cents(.reserved, in: Self.child) == 200_00)
    #expect(try books.books.cents(.reserved) == 500_00)
    #expect(try books.books.cents(.free) == 0)
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `money designated for nobody who applied is in no pot, and said`() throws {
    let books = try books()
    try books.books.give(70_00, for: "nuit")
    let outcome = try books.propose(.equal)
    #expect(outcome.available == Amount(minorUnits: 700_00))
    #expect(outcome.unreached.map(\.designation.name) == ["nuit"])
    #expect(outcome.unreached.map(\.unused.minorUnits) == [70_00])
    #expect(outcome.receipt.designations.map(\.designation.name) == ["C01"])
  }

  @Test func `what is designated above the cap stays in its child fund`() throws {
    let books = try AwardBooks(asking: [150_00, 900_00])
    try books.books.give(500_00)
    try books.books.give(200_00, for: "G1")
    let receipt = try books.allocate()
    #expect(receipt.shares.map(\.amount.minorUnits) == [150_00, 500_00])
    #expect(receipt.unusedDesignated == Amount(minorUnits: 50_00))
    let child = FundCode(known: "urgence.G1")
    #expect(try books.books.cents(.free, in: child) == 50_00)
    #expect(sources(try books.award("G1")) == ["urgence.G1": 150_00])
    #expect(try books.award("G1").fund == Self.fund)
    try books.expectIdentities()
  }

  @Test func `a kept allocation has its designations, and gives its receipt again`() throws {
    let books = try books()
    let outcome = try books.propose(.proportional)
    let kept = try books.books.read { try KeptAllocation(outcome.id.text, in: $0) }
    #expect(kept.receipt == outcome.receipt)
    #expect(kept.row.pot.designations.map(\.name) == ["C01"])
    try books.books.read { try ReckonedAgain.check(in: $0) }
  }

  @Test func `every act on an award is one entry in each book, each fund's part in that fund`()
    throws
  {
    let books = try books()
    let empty = try books.sums()
    try books.allocate()
    let before = try books.books.entries()
    try books.notify("G1")
    #expect(try books.books.entries() == before + 2)
    #expect(try books.books.cents(AccountCode(known: "6571"), in: Self.child) == 200_00)
    #expect(try books.books.cents(AwardBooks.debt, in: Self.child) == -200_00)
    #expect(try books.books.cents(AwardBooks.debt) == -150_00)
    let payout = try books.prepare("G1", 260_00)
    try books.send(payout)
    try books.confirm(payout)
    #expect(try books.books.entries() == before + 4)
    #expect(try books.books.cents(.paid, in: Self.child) == 200_00)
    #expect(try books.books.cents(.paid) == 60_00)
    #expect(try books.books.cents(TestBooks.bank, in: Self.child) == 0)
    try books.expectIdentities()
    try books.bounce(payout)
    #expect(try books.books.cents(.payable, in: Self.child) == 200_00)
    #expect(try books.books.cents(TestBooks.bank, in: Self.child) == 200_00)
    try books.expectIdentities()
    try books.void(payout)
    try books.release("G1")
    try books.release("G2")
    #expect(try books.sums() == empty)
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `a release frees the round's fund first, whatever its year`() throws {
    let books = try books()
    try books.allocate()
    try books.release("G1", 100_00)
    #expect(try books.books.cents(.free) == 100_00)
    #expect(try books.books.cents(.free, in: Self.child) == 0)
    try books.notify("G1")
    books.books.clock.move(to: Day("2025-01-01")!)
    try books.release("G1", 80_00)
    let income = AccountCode(known: "758")
    #expect(try books.books.cents(income) == -50_00)
    #expect(try books.books.cents(income, in: Self.child) == -30_00)
    #expect(try books.books.cents(.free, in: Self.child) == 30_00)
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `a return goes back to the round's fund first, and its voiding takes it back there`()
    throws
  {
    let books = try books()
    try books.allocate()
    try books.pay("G1")
    let before = try books.sums()
    let id = try books.giveBack("G1", 190_00)
    #expect(try books.books.cents(.returned) == -150_00)
    #expect(try books.books.cents(.returned, in: Self.child) == -40_00)
    #expect(try books.books.cents(.free, in: Self.child) == 40_00)
    #expect(throws: PayoutRefusal.self) {
      try books.unconfirm(try books.books.read { try $0.rows(Payout.self)[0].code.text })
    }
    try books.expectIdentities()
    try books.voidReturn(id)
    #expect(try books.sums() == before)
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `payouts under way hold their part of each fund`() throws {
    let books = try books()
    try books.allocate()
    try books.notify("G1")
    let first = try books.prepare("G1", 120_00)
    let second = try books.prepare("G1", 120_00)
    #expect(try books.payout(first).sources == Sources(Self.child, Amount(minorUnits: 120_00)))
    #expect(
      try books.payout(second).sources.all.map(\.amount.minorUnits) == [80_00, 40_00])
    #expect(throws: AwardRefusal.self) { try books.release("G1", 111_00) }
    try books.release("G1", 110_00)
    try books.send(second)
    try books.send(first)
    try books.confirm(first)
    try books.confirm(second)
    #expect(try books.award("G1").state == .paid)
    try books.expectIdentities()
  }

  @Test func `an award without an allocation takes what is designated for it first`() throws {
    let books = try books()
    try books.propose(1, 150_00)
    #expect(sources(try books.award("G1")) == ["urgence.C01": 150_00])
    // What is proposed once isn't proposed again.
    let other = try AwardBooks(asking: [900_00, 900_00])
    try other.books.give(500_00)
    try other.books.give(200_00, for: "G1")
    try other.propose(1, 300_00)
    #expect(sources(try other.award("G1")) == ["urgence.G1": 200_00, "urgence": 100_00])
    try other.propose(2, 300_00)
    #expect(sources(try other.award("G2")) == ["urgence": 300_00])
  }

  @Test func `proposed anew, what is designated stays first, and another fund bears all`() throws {
    let books = try books()
    try books.proposeShares()
    func replace(_ cents: Int64?, _ fund: FundCode? = nil) throws {
      try books.books.commit { view, recorder in
        var workflow = ReplaceProposal(award: "G1/1", day: books.books.today)
        workflow.amount = cents.map { Amount(minorUnits: $0) }
        workflow.fund = fund
        _ = try workflow.decide(view, &recorder)
      }
    }
    try replace(180_00)
    #expect(sources(try books.award("G1")) == ["urgence.C01": 180_00])
    try replace(300_00)
    #expect(sources(try books.award("G1")) == ["urgence.C01": 180_00, "urgence": 120_00])
    try replace(nil, .general)
    #expect(sources(try books.award("G1")) == ["general": 300_00])
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `while one waits for a child fund, those behind it wait for the funds it holds`()
    throws
  {
    let books = try books()
    let (_, awards) = try books.proposeShares()
    // The child fund gives its money away before the decision.
    try books.books.transfer(100_00, from: Self.child, to: .general, decision: "PV-1")
    for award in awards {
      try books.answer(award, as: 2)
      try books.answer(award, as: 3)
      #expect(try books.decide(award).outcome == .waiting)
    }
    #expect(try books.books.cents(.free) == 500_00)
    try books.books.give(99_00, for: "C01")
    #expect(try books.award("G2").state == .waiting)
    try books.books.give(1_00, for: "C01")
    #expect(try books.award("G1").state == .reserved)
    #expect(try books.award("G2").state == .reserved)
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `one that waits holds no fund that bears nothing of it`() throws {
    let books = try AwardBooks(asking: [900_00, 900_00])
    try books.books.give(100_00, for: "C02")
    try books.make(1, 500_00)
    #expect(try books.award("G1").state == .waiting)
    try books.make(2, 100_00)
    #expect(try books.award("G2").state == .reserved)
    #expect(sources(try books.award("G2")) == ["urgence.C02": 100_00])
  }

  @Test func `figures count an award once in its family, and its part in each fund`() throws {
    let books = try books()
    try books.allocate()
    try books.books.read { view in
      let reading = FiguresReading(view, through: nil, today: books.books.today)
      #expect(try reading.figures(of: Self.fund).awards == 2)
      #expect(try reading.figures(of: Self.fund).reserved == Amount(minorUnits: 700_00))
      #expect(try reading.figures(of: Self.child).awards == 1)
      #expect(try reading.figures(of: Self.child).reserved == Amount(minorUnits: 200_00))
      let findings = try NamedCheck.findings(
        of: NamedCheck.allCases, in: view, today: TestBooks.day)
      #expect(findings.isEmpty)
    }
  }

  /// Rounds on a growing pot: no child fund pays for anybody it doesn't name, and what it could pay is
  /// paid from it.
  @Test(arguments: 1...8)
  func `whatever is given, designated money goes first and only where it was meant to`(
    seed: Int
  ) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let books = try AwardBooks(
      seed: UInt64(seed),
      asking: (0..<5).map { _ in Int64.random(in: 50_00...400_00, using: &generator) })
    for _ in 0..<6 {
      for _ in 0..<4 {
        let name = [nil, "C01", "C02", "G2", "G4", "G5", "G9"].randomElement(using: &generator)!
        try books.books.give(Int64.random(in: 1...150_00, using: &generator), for: name)
      }
      let rule = [Rule.equal, .proportional, .equalLosses].randomElement(using: &generator)!
      do { try books.allocate(rule) } catch AwardRefusal.nothingToPropose {}
      try books.expectIdentities()
      try books.books.read { view in
        for line in try DesignatedFunds(of: Self.fund, from: TestBooks.day, in: view).lines {
          // Free money is left only where all it is for have what they asked.
          for application in try view.rows(Application.self) where application.isNamed(line.name) {
            let promised = try Awards.promised(to: application.code, besides: nil, in: view)
            #expect(promised == application.requested, "\(line.fund)")
          }
        }
        for award in try view.rows(Award.self) {
          let named = [award.code.application.text, award.beneficiary.text]
          for source in award.sources.all where source.fund != Self.fund {
            #expect(named.contains(source.fund.designation(in: Self.fund) ?? ""))
          }
        }
      }
    }
    try books.books.read { try ReckonedAgain.check(in: $0) }
    try books.books.expectReplayGivesTheSame()
  }
}
