import Journal
import Keeping
import Ledger
import SQLiteStore
import Statements
import TestSupport
import Testing
import Workflows

/// Funders' agreements, and what became of their money year by year.
struct GrantTests {
  private static let grant = FundCode(known: "relais")
  private static let received = Cause.decision("CONV-1")

  private func agree(
    _ books: TestBooks, fund: FundCode = grant, amount: Int64 = 1_000, first: String = "2024-01-01",
    last: String = "2025-06-30", tranches: [(Int64, String)] = [], withDocument: Bool = true
  ) throws -> GrantAgreement {
    let workflow = AgreeGrant(
      fund: fund, funder: "FDR", name: "Fondation du relais", purpose: "accueil",
      amount: Amount(minorUnits: amount), first: Day(first)!, last: Day(last)!,
      tranches: tranches.map { GrantTerms.Tranche(Amount(minorUnits: $0), on: Day($1)!) },
      unspent: .returned, day: books.today)
    return try books.commit { view, recorder in
      if withDocument {
        try recorder.add(
          document: recorder.makeID(), kind: .reference, name: "C", content: [], on: books.today)
      }
      return try workflow.decide(view, &recorder)
    }
  }

  private func books() throws -> TestBooks {
    let books = try TestBooks()
    try books.openFund(Self.grant, .grant)
    return books
  }

  private func year(_ books: TestBooks, _ number: Int) throws -> GrantYear {
    try books.read {
      try GrantYear(
        of: [Self.grant], from: Day(year: number, month: 1, day: 1),
        through: Day(year: number, month: 12, day: 31), in: $0)
    }
  }

  @Test func `tranches make the sum, in the order of their days; without any all comes at first`()
    throws
  {
    let books = try books()
    let whole = try agree(books)
    #expect(whole.terms.tranches == [.init(Amount(minorUnits: 1_000), on: Day("2024-01-01")!)])
    let parts = try agree(books, tranches: [(600, "2025-01-15"), (400, "2024-01-15")])
    #expect(parts.terms.tranches.map(\.amount.minorUnits) == [400, 600])
    #expect(parts.version == 2)
    #expect(try books.read { try $0.count(GrantAgreement.self, where: []) } == 1)
    try books.expectReplayGivesTheSame()
  }

  @Test func `what is no agreement is refused`() throws {
    let books = try books()
    #expect(throws: KeepingRefusal.fundOfOtherKind(TestBooks.fund, expected: .grant)) {
      try agree(books, fund: TestBooks.fund)
    }
    #expect(throws: KeepingRefusal.amountNotPositive) { try agree(books, amount: 0) }
    #expect(throws: AgreementRefusal.documentMissing) { try agree(books, withDocument: false) }
    #expect(
      throws: AgreementRefusal.endsBefore(first: Day("2024-01-02")!, last: Day("2024-01-01")!)
    ) { try agree(books, first: "2024-01-02", last: "2024-01-01") }
    #expect(
      throws: AgreementRefusal.tranchesDiffer(
        sum: Amount(minorUnits: 999), amount: Amount(minorUnits: 1_000))
    ) { try agree(books, tranches: [(999, "2024-01-15")]) }
    #expect(throws: AgreementRefusal.trancheTwice(Day("2024-01-15")!)) {
      try agree(books, tranches: [(500, "2024-01-15"), (500, "2024-01-15")])
    }
    #expect(throws: AgreementRefusal.noAgreement(Self.grant)) {
      try books.read { try Agreements.known(Self.grant, in: $0) }
    }
  }

  @Test func `a year is what was there, came and went; what is carried changes none of it`() throws
  {
    let books = try books()
    _ = try agree(books, tranches: [(700, "2024-06-01"), (300, "2025-06-01")])
    try books.record(
      ("512CC", 700), ("7551", -700), in: Self.grant, cause: Self.received,
      on: Day("2024-06-12")!)
    books.clock.move(to: Day("2024-12-31")!)
    try books.record(
      ("613", 250), ("512CC", -250), in: Self.grant, cause: .decision("PV-1"))
    try books.record(("6896", 450), ("195", -450), in: Self.grant)
    let first = try year(books, 2024)
    #expect(first.opening == .zero)
    #expect(first.received.minorUnits == 700)
    #expect(first.expenses.minorUnits == 250)
    #expect(try first.closing().minorUnits == 450)
    #expect(first.carried.minorUnits == 450)
    #expect(try first.toCarry() == .zero)
    books.clock.move(to: Day("2025-06-02")!)
    try books.record(("195", 450), ("7895", -450), in: Self.grant)
    try books.transfer(50, from: Self.grant, to: .general, decision: "PV-2")
    let second = try year(books, 2025)
    #expect(second.opening.minorUnits == 450)
    #expect(second.received == .zero)
    #expect(second.used.minorUnits == 450)
    #expect(second.moved.minorUnits == -50)
    #expect(try second.closing().minorUnits == 400)
    #expect(second.dedicated == .zero)
    #expect(try second.toCarry().minorUnits == 400)
  }

  @Test func `a tranche is overdue from the day after its own, until enough has come`() throws {
    let books = try books()
    let agreement = try agree(books, tranches: [(700, "2024-06-01"), (300, "2025-06-01")])
    func overdue(on day: String) throws -> Int64 {
      try books.read {
        try GrantStanding(of: agreement, on: Day(day)!, in: $0).overdue().minorUnits
      }
    }
    func alerts(on day: String) throws -> [Alert] {
      try books.read { try Alert.all(in: $0, today: Day(day)!) }
        .filter { $0.kind == .trancheOverdue }
    }
    #expect(try overdue(on: "2024-06-01") == 0)
    #expect(try alerts(on: "2024-06-01") == [])
    #expect(try overdue(on: "2024-06-02") == 700)
    let late = Alert(
      .trancheOverdue, Self.grant.text, day: Day("2024-06-01"), Amount(minorUnits: 700))
    #expect(try alerts(on: "2024-06-02") == [late])
    try books.record(("512CC", 500), ("7551", -500), in: Self.grant, cause: Self.received)
    #expect(try overdue(on: "2024-06-20") == 200)
    #expect(try overdue(on: "2025-06-02") == 500)
    books.clock.move(to: Day("2025-06-01")!)
    try books.record(("512CC", 500), ("7551", -500), in: Self.grant, cause: Self.received)
    #expect(try overdue(on: "2025-06-02") == 0)
  }

  @Test func `what is spent after the last day, or beyond the sum, is found`() throws {
    let books = try books()
    _ = try agree(books, amount: 300, last: "2024-06-30")
    try books.record(("512CC", 900), ("7551", -900), in: Self.grant, cause: Self.received)
    try books.record(("613", 300), ("512CC", -300), in: Self.grant, cause: .decision("PV-1"))
    #expect(try books.findings([.agreements]) == [])
    books.clock.move(to: Day("2024-06-30")!)
    try books.record(("613", 1), ("512CC", -1), in: Self.grant, cause: .decision("PV-1"))
    #expect(try books.findings([.agreements]).map(\.found) == [Amount(minorUnits: 301)])
    books.clock.move(to: Day("2024-07-01")!)
    try books.record(("613", 20), ("512CC", -20), in: Self.grant, cause: .decision("PV-1"))
    let findings = try books.findings([.agreements])
    #expect(findings.map(\.found?.minorUnits) == [20, 321])
    #expect(findings.allSatisfy { $0.subject == Self.grant.text })
  }
}
