import Council
import Journal
import Keeping
import Ledger
import TestSupport
import Testing
import Workflows

struct RecordEntryTests {
  private static let urgence = TestBooks.fund

  @Test func `income of the general fund is free at once`() throws {
    let books = try TestBooks()
    try books.record(("512CC", 9_700), ("627", 300), ("706", -10_000))
    #expect(try books.cents(.free, in: .general) == 9_700)
    #expect(try books.cents(.cleared, in: .general) == -10_000)
    #expect(try books.cents(.cost, in: .general) == 300)
    try books.expectIdentities()
  }

  @Test func `cash of a restricted fund moves only for a stated cause`() throws {
    let books = try TestBooks()
    try books.give(10_000)
    let refusal = LedgerRefusal.needsDecisionOrCost(
      fund: Self.urgence, account: TestBooks.bank)
    #expect(throws: refusal) {
      try books.record(("613", 100), ("512CC", -100), in: Self.urgence)
    }
    #expect(throws: refusal) {
      try books.record(("512CC", 100), ("758", -100), in: Self.urgence)
    }
    try books.record(
      ("613", 100), ("512CC", -100), in: Self.urgence, cause: .decision("PV-12"))
    try books.record(("613", 100), ("512CC", -100), in: Self.urgence, cause: .award("CA-G12"))
    #expect(try books.cents(.free) == 9_800)
    // Without cash, nothing leaves the fund; between its own accounts neither.
    try books.record(("411", 5), ("758", -5), in: Self.urgence)
    try books.record(("58", 500), ("512CC", -500), in: Self.urgence)
    #expect(try books.cents(.free) == 9_800)
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `an allowed class of cost has a ceiling, and the undone makes room again`() throws {
    let books = try TestBooks()
    try books.give(10_000)
    #expect(
      throws: EntryRefusal.costCeilingReached(
        fund: Self.urgence, .premises, left: .zero, needed: Amount(minorUnits: 100))
    ) {
      try books.record(
        ("613", 100), ("512CC", -100), in: Self.urgence, cause: .cost(.premises))
    }
    try books.commit(as: MemberCode(number: 2)) { view, recorder in
      try AllowCost(
        fund: Self.urgence, costClass: .premises, ceiling: Amount(minorUnits: 250),
        day: books.today
      ).decide(view, &recorder)
    }
    let first = try books.record(
      ("613", 200), ("512CC", -200), in: Self.urgence, cause: .cost(.premises))
    let over = EntryRefusal.costCeilingReached(
      fund: Self.urgence, .premises, left: Amount(minorUnits: 50),
      needed: Amount(minorUnits: 100))
    #expect(throws: over) {
      try books.spend(100, in: Self.urgence, cause: .cost(.premises))
    }
    try books.reverse(first.id.text)
    try books.spend(100, in: Self.urgence, cause: .cost(.premises))
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `a decision takes no more than is free, then or later`() throws {
    let books = try TestBooks()
    let later = books.today.adding(days: 5)
    try books.record(("512CC", 1_000), ("706", -1_000))
    try books.record(("613", 700), ("512CC", -700), on: later)
    #expect(
      throws: KeepingRefusal.insufficientFreeMoney(
        fund: .general, available: Amount(minorUnits: 300), needed: Amount(minorUnits: 301),
        on: books.today)
    ) { try books.record(("613", 301), ("512CC", -301)) }
    try books.record(("613", 300), ("512CC", -300))
    #expect(try books.cents(.free, in: .general) == 0)
  }

  @Test func `what the bank took is recorded, from the reserve first`() throws {
    let books = try TestBooks()
    try books.record(("512CC", 1_000), ("706", -1_000))
    try books.reserve(900, in: .general)
    let before = try books.sums()
    let fee = try books.record(("627", 1_500), ("512CC", -1_500))
    #expect(try books.cents(.free, in: .general) == -500)
    #expect(try books.cents(.reserve, in: .general) == 0)
    try books.expectIdentities()
    try books.reverse(fee.id.text)
    #expect(try books.sums() == before)
    #expect(
      try books.read { try $0.rows(Reserve.self) }.map(\.held) == [Amount(minorUnits: 900)])
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `a cash box never holds less than nothing`() throws {
    let books = try TestBooks()
    try books.record(("512CC", 1_000), ("706", -1_000))
    #expect(
      throws: KeepingRefusal.insufficientCash(
        account: TestBooks.box, fund: .general, available: .zero,
        needed: Amount(minorUnits: 10))
    ) { try books.record(("613", 10), ("53A", -10)) }
    try books.record(("53A", 10), ("512CC", -10))
    try books.record(("613", 10), ("53A", -10))
    try books.expectIdentities()
  }

  @Test func `accounts that events keep, and those with sub-accounts, take no entry by hand`()
    throws
  {
    let books = try TestBooks()
    #expect(throws: EntryRefusal.accountKeptByEvents(AccountCode(known: "4682"))) {
      try books.record(("512CC", 10), ("4682", -10))
    }
    #expect(throws: LedgerRefusal.accountClosedToPosting(AccountCode(known: "512"))) {
      try books.record(("512", 10), ("706", -10))
    }
    #expect(throws: KeepingRefusal.accountUnknown(AccountCode(known: "999"))) {
      try books.record(("512CC", 10), ("999", -10))
    }
    #expect(throws: KeepingRefusal.fundUnknown(FundCode(known: "nowhere"))) {
      try books.record(("512CC", 10), ("706", -10), in: FundCode(known: "nowhere"))
    }
  }

  @Test func `old money of an account that got sub-accounts is brought down to nothing`() throws {
    let books = try TestBooks()
    let transit = AccountCode(known: "58")
    try books.record(("58", 100), ("706", -100))
    try books.commit { view, recorder in
      try OpenAccount(
        code: AccountCode(known: "58A"), parent: transit, labelInFrench: "A",
        labelInEnglish: "A"
      ).decide(view, &recorder, today: books.today)
    }
    #expect(throws: LedgerRefusal.accountClosedToPosting(transit)) {
      try books.record(("58", 1), ("706", -1))
    }
    try books.record(("512CC", 100), ("58", -100))
    #expect(throws: LedgerRefusal.accountClosedToPosting(transit)) {
      try books.record(("512CC", 1), ("58", -1))
    }
    try books.expectIdentities()
  }

  @Test func `only a treasurer records`() throws {
    let books = try TestBooks()
    let workflow = RecordEntry(day: books.today, postings: [])
    for number: Int64 in [2, 5] {
      #expect(throws: KeepingRefusal.roleMissing(needed: ["treasurer"])) {
        try books.commit(as: MemberCode(number: number)) { view, recorder in
          try workflow.decide(view, &recorder)
        }
      }
    }
  }
}
