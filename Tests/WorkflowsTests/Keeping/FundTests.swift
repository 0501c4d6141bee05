import Keeping
import Ledger
import TestSupport
import Testing
import Workflows

/// Funds: opened, given to one another, with a reserve.
struct FundTests {
  private static let urgence = TestBooks.fund

  private func open(
    _ books: TestBooks, _ code: String, _ kind: FundKind, parent: FundCode? = nil
  ) throws {
    let workflow = OpenFund(code: FundCode(known: code), name: code, kind: kind, parent: parent)
    try books.commit { view, recorder in
      try workflow.decide(view, &recorder, today: books.today)
    }
  }

  @Test func `a fund is opened once, never unassigned, and is of its parent's kind`() throws {
    let books = try TestBooks()
    try open(books, "relais", .grant)
    #expect(throws: KeepingRefusal.fundKnown(FundCode(known: "relais"))) {
      try open(books, "relais", .grant)
    }
    #expect(throws: KeepingRefusal.noSuchFundKind(.unassigned)) {
      try open(books, "other", .unassigned)
    }
    #expect(throws: KeepingRefusal.fundOfOtherKind(Self.urgence, expected: .grant)) {
      try open(books, "urgence.part", .grant, parent: Self.urgence)
    }
    for code in ["part", "urgences.part"] {
      #expect(
        throws: KeepingRefusal.fundOutsideParent(FundCode(known: code), parent: Self.urgence)
      ) { try open(books, code, .campaign, parent: Self.urgence) }
    }
    try open(books, "urgence.part", .campaign, parent: Self.urgence)
    try books.expectReplayGivesTheSame()
  }

  @Test func `money given between funds is one entry of four postings in each book`() throws {
    let books = try TestBooks()
    try books.openBalances(("512CC", 1_000), ("102", -1_000))
    try books.transfer(400, from: .general, to: Self.urgence)
    let liaison = AccountCode(known: "181")
    #expect(try books.cents(liaison, in: .general) == 400)
    #expect(try books.cents(liaison, in: Self.urgence) == -400)
    #expect(try books.cents(TestBooks.bank, in: Self.urgence) == 400)
    #expect(try books.cents(.free, in: .general) == 600)
    #expect(try books.cents(.free, in: Self.urgence) == 400)
    #expect(try books.cents(.moved, in: .general) == 400)
    #expect(try books.cents(.moved, in: Self.urgence) == -400)
    for book in Book.allCases {
      let row = try books.read {
        try $0.rows(EntryRow.self, where: [.equals("book", book.rawValue)]).last
      }
      #expect(row?.label == .fundTransfer)
      let postings = try books.read {
        try $0.rows(PostingRow.self, where: [.equals("entry", .integer(row?.id ?? 0))])
      }
      #expect(postings.count == 4)
    }
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `the transfer back leaves both books where they were`() throws {
    let books = try TestBooks()
    try books.openBalances(("512CC", 1_000), ("102", -1_000))
    let before = try books.sums()
    try books.transfer(400, from: .general, to: Self.urgence)
    try books.transfer(400, from: Self.urgence, to: .general, decision: "PV-12")
    #expect(try books.sums() == before)
  }

  @Test func `no transfer makes free money negative at any date`() throws {
    let books = try TestBooks()
    let later = books.today.adding(days: 3)
    try books.openBalances(("512CC", 1_000), ("102", -1_000))
    try books.spend(600, charging: "613", in: .general, on: later)
    #expect(
      throws: KeepingRefusal.insufficientFreeMoney(
        fund: .general, available: Amount(minorUnits: 400), needed: Amount(minorUnits: 401),
        on: books.today)
    ) { try books.transfer(401, from: .general, to: Self.urgence) }
    try books.transfer(400, from: .general, to: Self.urgence)
    #expect(throws: KeepingRefusal.self) {
      try books.transfer(1, from: .general, to: Self.urgence, on: later)
    }
  }

  @Test func `free money that lies elsewhere can't be given from this account`() throws {
    let books = try TestBooks()
    try books.record(("53A", 1_000), ("706", -1_000))
    #expect(
      throws: KeepingRefusal.insufficientCash(
        account: TestBooks.bank, fund: .general, available: .zero,
        needed: Amount(minorUnits: 10))
    ) { try books.transfer(10, from: .general, to: Self.urgence) }
  }

  @Test func `a restricted fund gives by a decision that is named, and unassigned money never`()
    throws
  {
    let books = try TestBooks()
    try books.give(1_000)
    #expect(
      throws: LedgerRefusal.needsDecisionOrCost(fund: Self.urgence, account: TestBooks.bank)
    ) { try books.transfer(10, from: Self.urgence, to: .general) }
    #expect(throws: KeepingRefusal.referenceNotAllowed("a b")) {
      try books.transfer(10, from: Self.urgence, to: .general, decision: "a b")
    }
    for (from, to) in [(FundCode.unassigned, FundCode.general), (.general, .unassigned)] {
      #expect(throws: KeepingRefusal.fundNeverSpent(.unassigned)) {
        try books.transfer(10, from: from, to: to)
      }
    }
    #expect(throws: KeepingRefusal.sameFund(.general)) {
      try books.transfer(10, from: .general, to: .general)
    }
    #expect(throws: KeepingRefusal.amountNotPositive) {
      try books.transfer(0, from: .general, to: Self.urgence)
    }
  }

  @Test func `a reserve is raised from free money and lowered back into it`() throws {
    let books = try TestBooks()
    try books.give(10_000)
    let before = try books.sums()
    try books.reserve(1_870)
    #expect(try books.cents(.free) == 8_130)
    #expect(try books.cents(.reserve) == 1_870)
    try books.reserve(500)
    #expect(try books.cents(.reserve) == 500)
    try books.reserve(300, for: .appeals)
    #expect(try books.cents(.reserve) == 800)
    try books.expectIdentities()
    #expect(
      throws: KeepingRefusal.insufficientFreeMoney(
        fund: Self.urgence, available: Amount(minorUnits: 9_200),
        needed: Amount(minorUnits: 9_501), on: books.today)
    ) { try books.reserve(10_001) }
    try books.reserve(0)
    try books.reserve(0, for: .appeals)
    #expect(try books.sums() == before)
    try books.expectReplayGivesTheSame()
  }

  @Test func `what was set aside later can't be freed earlier`() throws {
    let books = try TestBooks()
    let later = books.today.adding(days: 2)
    try books.give(10_000)
    try books.reserve(1_000, on: later)
    #expect(
      throws: KeepingRefusal.insufficientReserve(
        fund: Self.urgence, available: .zero, needed: Amount(minorUnits: 1_000))
    ) { try books.reserve(0) }
    try books.reserve(0, on: later)
  }

  @Test func `losses are borne by the reserve for losses before that for appeals`() throws {
    let books = try TestBooks()
    try books.record(("512CC", 1_000), ("706", -1_000))
    try books.reserve(300, in: .general)
    try books.reserve(200, for: .appeals, in: .general)
    try books.record(("627", 900), ("512CC", -900))
    #expect(try books.cents(.free, in: .general) == 0)
    func held() throws -> [Int64] {
      try books.read { try $0.rows(Reserve.self) }.sorted {
        $0.purpose.rawValue > $1.purpose.rawValue
      }.map(\.held.minorUnits)
    }
    #expect(try held() == [0, 100])
    // Setting the level again fills it up from free money, as far as there is some.
    try books.record(("512CC", 500), ("706", -500))
    try books.reserve(300, in: .general)
    #expect(try held() == [300, 100])
    #expect(try books.cents(.free, in: .general) == 200)
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }
}
