import Giving
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// What is kept of people stays as long as was said, then goes; what the law asks longer is restricted.
struct RetentionTests {
  private let people: PeopleBooks

  init() throws {
    people = try PeopleBooks()
  }

  private func months(on day: String) throws -> [String: Int] {
    let terms = try people.books.read { try RetentionTerms(on: Day(day)!, in: $0) }
    return Dictionary(
      uniqueKeysWithValues: terms.standings.map { ($0.campaign.code.text, $0.months) })
  }

  @Test func `without a word it is what the campaign promised to keep`() throws {
    _ = try people.open("recus", people: .full)
    #expect(try months(on: "2024-06-10") == ["urgence": 36, "recus": 72])
  }

  @Test func `a term holds from its day on, and a campaign's own before that of all`() throws {
    let own = try people.open("recus", people: .full)
    try people.keep(nil, months: 24, since: "2024-07-01")
    try people.keep(own, months: 60, since: "2024-08-01")
    try people.keep(own, months: 48, since: "2024-09-01")
    #expect(try months(on: "2024-06-30") == ["urgence": 36, "recus": 72])
    #expect(try months(on: "2024-07-01") == ["urgence": 24, "recus": 24])
    #expect(try months(on: "2024-08-01") == ["urgence": 24, "recus": 60])
    #expect(try months(on: "2030-01-01") == ["urgence": 24, "recus": 48])
    try people.books.expectReplayGivesTheSame()
  }

  @Test(arguments: [0, 121, -1])
  func `a term is one month to ten years`(months: Int) throws {
    #expect(throws: PeopleRefusal.termOutOfRange(months)) {
      try people.keep(nil, months: months, since: "2024-06-10")
    }
  }

  @Test func `a term set twice for a day is the last, and none begins in the past`() throws {
    try people.keep(nil, months: 24, since: "2024-07-01")
    try people.keep(nil, months: 12, since: "2024-07-01")
    #expect(try months(on: "2024-07-01") == ["urgence": 12])
    #expect(throws: PeopleRefusal.termInThePast(Day("2024-06-09")!)) {
      try people.keep(nil, months: 24, since: "2024-06-09")
    }
  }

  @Test func `what is due goes after its last day, and the person with the last of it`() throws {
    try people.give(1_000, from: "Ada", on: "2024-06-10")
    try people.give(2_000, from: "Ada", on: "2024-06-12")
    try people.give(3_000, from: "Max", on: "2024-06-12")
    #expect(try people.due(on: "2027-06-10") == ["urgence not-due 2027-06-12: 3"])
    #expect(try people.apply(on: "2027-06-10").people == 0)
    #expect(
      try people.due(on: "2027-06-11") == ["urgence due: 1", "urgence not-due 2027-06-12: 2"])
    let first = try people.apply(on: "2027-06-11")
    #expect((first.openings, first.people, first.gone) == (1, 1, 0))
    #expect(try people.names() == ["Ada", "Max"])
    let rest = try people.apply(on: "2027-06-13")
    #expect((rest.openings, rest.people, rest.gone) == (2, 2, 2))
    #expect(try people.names() == [])
    #expect(try people.due(on: "2040-01-01") == [])
    try people.books.expectReplayGivesTheSame()
  }

  @Test func `where nothing is due nothing is recorded`() throws {
    try people.give(1_000, from: "Ada", on: "2024-06-10")
    let size = try people.books.read { try $0.journalSize() }
    try people.apply(on: "2024-06-11")
    #expect(try people.books.read { try $0.journalSize() } == size)
  }

  @Test func `what the law asks longer is restricted, and goes when it is let`() throws {
    let receipts = try people.open("recus", people: .full)
    try people.keep(nil, months: 12, since: "2024-06-10")
    try people.give(1_000, from: "Ada", on: "2024-06-10", to: receipts)
    try people.give(2_000, from: "Ada", on: "2024-06-10")
    let applied = try people.apply(on: "2025-07-01")
    #expect((applied.openings, applied.people, applied.gone, applied.restricted) == (1, 1, 0, 1))
    #expect(
      try people.due(on: "2025-07-02") == ["recus restricted tax-receipt 2030-12-31: 1"])
    #expect(try people.apply(on: "2030-12-31").people == 0)
    #expect(try people.apply(on: "2031-01-01").gone == 1)
    #expect(try people.names() == [])
  }

  @Test func `a person of whom not all is due is not restricted yet`() throws {
    let receipts = try people.open("recus", people: .full)
    try people.keep(receipts, months: 12, since: "2024-06-10")
    try people.give(1_000, from: "Ada", on: "2024-06-10", to: receipts)
    try people.give(2_000, from: "Ada", on: "2024-06-10")
    #expect(try people.apply(on: "2025-07-01").restricted == 0)
    #expect(try people.books.read { try $0.count(RestrictionRow.self, where: []) } == 0)
  }

  @Test func `who asked goes when the law lets them, and what they gave since stays`()
    throws
  {
    let receipts = try people.open("recus", people: .full)
    try people.keep(nil, months: 120, since: "2024-06-10")
    try people.give(1_000, from: "Ada", on: "2024-06-10", to: receipts)
    #expect(try people.erase("Ada", on: "2024-06-11").kept.count == 1)
    try people.give(2_000, from: "Ada", on: "2026-06-10")
    #expect(
      try people.due(on: "2031-01-01") == ["recus due: 1", "urgence not-due 2036-06-10: 1"])
    #expect(try people.apply(on: "2031-01-01").openings == 1)
    #expect(try people.names() == ["Ada"])
  }

  @Test func `a pledge goes by its campaign's term`() throws {
    try people.books.commit { view, recorder in
      _ = try RecordPledge(
        campaign: TestBooks.campaign, amount: Amount(minorUnits: 500), day: TestBooks.day,
        due: nil, donor: DonorParticulars(name: "Ada", email: "ada@example.org")
      ).decide(view, &recorder)
    }
    #expect(try people.due(on: "2027-06-10") == ["not-due 2027-06-10: 1"])
    #expect(try people.apply(on: "2027-06-11").gone == 1)
  }

  @Test func `what is due for more than thirty days is found by the check`() throws {
    try people.give(1_000, from: "Ada", on: "2024-06-10")
    func findings(on day: String) throws -> Int {
      try people.books.read {
        try NamedCheck.findings(of: [.retention], in: $0, today: Day(day)!).count
      }
    }
    #expect(try findings(on: "2027-07-10") == 0)
    #expect(try findings(on: "2027-07-11") == 1)
    try people.apply(on: "2027-07-11")
    #expect(try findings(on: "2027-07-11") == 0)
  }

  @Test func `the erasures of all are recorded together, in another order than they were given in`()
    throws
  {
    for number in 0..<40 { try people.give(100, from: "D\(number)", on: "2024-06-10") }
    #expect(try people.apply(on: "2027-07-01").gone == 40)
    let recorded = try people.books.commit { view, recorder in
      try RecordErasures().decide(view, &recorder, today: Day("2027-07-01")!)
    }
    #expect(recorded == 40)
    let order = try people.books.read { try $0.rows(ErasedRow.self).map(\.record) }
    #expect(order.count == 40 && order != order.sorted() && Set(order).count == 40)
  }
}
