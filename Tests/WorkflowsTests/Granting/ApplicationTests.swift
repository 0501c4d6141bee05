import Allocation
import Formats
import Granting
import Journal
import Keeping
import Ledger
import TestSupport
import Testing
import Workflows

struct ApplicationTests {
  private static let header =
    "reference,collective,project,requested,minimum,cap,score,tier,received,tags\n"

  private func books(opens: Day? = nil, closes: Day? = nil) throws -> TestBooks {
    let books = try TestBooks()
    for code in ["C01", "C02"] { try books.add(try TestBooks.collective(code)) }
    try books.openRound(opens: opens, closes: closes)
    return books
  }

  private func review(
    _ name: String, _ verdict: Review.Verdict?, score: Score? = nil, words: String? = nil,
    in books: TestBooks
  ) throws {
    try books.declareNothing(in: TestBooks.round)
    try books.commit(as: MemberCodes.committee) { view, recorder in
      _ = try ReviewApplications(
        applications: [name], verdict: verdict, score: score, words: words
      ).decide(view, &recorder, today: books.today)
    }
  }

  @Test func `the model's applications come in, and again change nothing`() throws {
    let books = try TestBooks()
    _ = try books.importCollectives(try ModelFiles.text("collectifs.csv"))
    try books.openRound()
    let file = try ModelFiles.text("candidatures.csv")
    let first = try books.importApplications(file)
    #expect(first.counts.imported == 30)
    #expect(first.codes == (1...30).map { ApplicationCode(number: $0) })
    let size = try books.records()
    let again = try books.importApplications(file)
    #expect(again.counts.alreadyKnown == 30 && again.counts.changed == 0 && again.codes.isEmpty)
    #expect(try books.records() == size)
    let requested = try books.read {
      try Applications.of(TestBooks.round, in: $0).map(\.requested).sum()
    }
    #expect(requested == Amount(minorUnits: 15_107_560))
    let project = try books.read { view in
      try Applications.project(of: Applications.resolve("A12", in: view), in: view)
    }
    #expect(project == "Studio mobile et ateliers d'antenne")
    try books.expectReplayGivesTheSame()
  }

  @Test(arguments: [
    ("A1,C02,p,100,10,90,5,1,2024-06-10,x", "reference-conflicts"),
    ("A1,C01,p,101,10,90,5,1,2024-06-10,x", "reference-conflicts"),
    ("A1,C01,p,100,11,90,5,1,2024-06-10,x", "reference-conflicts"),
    ("A1,C01,p,100,10,91,5,1,2024-06-10,x", "reference-conflicts"),
    ("A2,C99,p,100,10,90,5,1,2024-06-10,x", "unknown-collective"),
    ("A2,C01,p,100,10,90,5,1,2024-06-30,x", "outside-round"),
    (
      "A1,C01,p,100,10,90,5,1,2024-06-10,x\nA1,C01,q,100,10,90,5,1,2024-06-10,x",
      "reference-conflicts"
    ),
  ])
  func `a row that can't be taken refuses the file`(rows: String, code: String) throws {
    let books = try books(closes: Day("2024-06-20")!)
    _ = try books.importApplications(Self.header + "A1,C01,p,100,10,90,5,1,2024-06-10,x\n")
    let size = try books.records()
    let error = #expect(throws: RowsRejected.self) {
      _ = try books.importApplications(
        Self.header + "A9,C01,,50,,,,,2024-06-10,\n" + rows + "\n")
    }
    #expect(error?.findings.kept.map(\.code) == [code])
    #expect(try books.records() == size)
  }

  @Test(arguments: [
    ("A1,C01,q,100,,,5,1,2024-06-10,x", ["project"]),
    ("A1,C01,p,100,,,6,2,2024-06-10,x", ["score", "tier"]),
    ("A1,C01,p,100,,,5,1,2024-06-11,y", ["received", "tags"]),
  ])
  func `other words about a known application are shown and not applied`(
    row: String, columns: [String]
  ) throws {
    let books = try books()
    _ = try books.importApplications(Self.header + "A1,C01,p,100,,,5,1,2024-06-10,x\n")
    let size = try books.records()
    let outcome = try books.importApplications(Self.header + row + "\n")
    #expect(outcome.counts.changes.map(\.columns) == [columns])
    #expect(try books.records() == size)
  }

  @Test func `a score that a review gave is not held against the file's`() throws {
    let books = try books()
    let file = Self.header + "A1,C01,p,100,,,5,1,2024-06-10,x\n"
    _ = try books.importApplications(file)
    try review("G1", .eligible, score: Score("9"), in: books)
    #expect(try books.application("A1").score == Score("9"))
    #expect(try books.importApplications(file).counts.alreadyKnown == 1)
  }

  @Test func `one reference names one application per round`() throws {
    let books = try books()
    let second = RoundCode("r2")!
    try books.openRound(second)
    let file = Array((Self.header + "A1,C01,p,100,,,,,,\n").utf8)
    for round in [TestBooks.round, second] {
      try books.commit { _, recorder in
        _ = try ImportApplications(file: "a.csv", round: round)
          .decide(MemorySource(file), currency: .euro, &recorder, today: books.today)
      }
    }
    #expect(throws: GrantingRefusal.ambiguousApplication("A1", rounds: [TestBooks.round, second])) {
      try books.application("A1")
    }
    #expect(try books.application("r2:A1").code.text == "G2")
    #expect(try books.application("G1").round == TestBooks.round)
    let id = try books.application("G2").id
    #expect(try books.application(id.text).code.text == "G2")
    #expect(throws: GrantingRefusal.unknownApplication("G3")) { try books.application("G3") }
  }

  @Test func `the life of an application, each step by its act`() throws {
    let books = try books()
    _ = try books.apply("C01", 10_000)
    func state() throws -> Application.State { try books.application("G1").state }
    func appeal() throws {
      try books.commit { view, recorder in
        _ = try AppealApplication(application: "G1", words: "Look again")
          .decide(view, &recorder, today: books.today)
      }
    }
    func withdraw() throws {
      try books.commit { view, recorder in
        _ = try WithdrawApplication(application: "G1")
          .decide(view, &recorder, today: books.today)
      }
    }
    #expect(try state() == .submitted)
    #expect(throws: GrantingRefusal.self) { try appeal() }
    #expect(throws: GrantingRefusal.self) { try review("G1", .inReview, in: books) }
    try review("G1", .ineligible, words: "Outside the region", in: books)
    #expect(try state() == .ineligible)
    try appeal()
    #expect(try state() == .appealed)
    #expect(throws: GrantingRefusal.self) { try review("G1", .eligible, in: books) }
    try review("G1", .inReview, in: books)
    try review("G1", .eligible, score: Score("7.5"), in: books)
    try review("G1", nil, words: "A word more", in: books)
    #expect(try state() == .eligible)
    #expect(try books.application("G1").score == Score("7.5"))
    try withdraw()
    #expect(try state() == .withdrawn)
    #expect(throws: GrantingRefusal.self) { try withdraw() }
    #expect(throws: GrantingRefusal.self) { try review("G1", .eligible, in: books) }
    let reviews = try books.read { try $0.rows(Review.self) }
    #expect(reviews.map(\.verdict) == [.ineligible, .inReview, .eligible, nil])
    #expect(reviews.allSatisfy { $0.member == MemberCodes.committee })
    let words = try books.read { try Words.text(.review, of: reviews[0].seq, in: $0) }
    #expect(words == "Outside the region")
    try books.expectReplayGivesTheSame()
  }

  @Test func `an empty review is refused, and one bad name among several refuses them all`() throws
  {
    let books = try books()
    _ = try books.apply("C01", 10_000)
    #expect(throws: GrantingRefusal.emptyReview) { try review("G1", nil, in: books) }
    #expect(throws: GrantingRefusal.unknownApplication("G9")) {
      try books.commit { view, recorder in
        _ = try ReviewApplications(applications: ["G1", "G9"], verdict: .eligible)
          .decide(view, &recorder, today: books.today)
      }
    }
    #expect(try books.application("G1").state == .submitted)
  }

  @Test func `a round receives in its days, while it is open, and closes once`() throws {
    let books = try books(opens: Day("2024-06-11")!, closes: Day("2024-06-12")!)
    #expect(throws: GrantingRefusal.outsideRound(TestBooks.round, TestBooks.day)) {
      try books.apply("C01", 10_000)
    }
    books.clock.move(to: Day("2024-06-12")!)
    _ = try books.apply("C01", 10_000)
    func close() throws {
      try books.commit { view, recorder in
        _ = try CloseRound(code: TestBooks.round).decide(view, &recorder, today: books.today)
      }
    }
    try close()
    #expect(throws: GrantingRefusal.roundClosed(TestBooks.round, since: books.today)) {
      try close()
    }
    #expect(throws: GrantingRefusal.roundClosed(TestBooks.round, since: books.today)) {
      try books.apply("C01", 10_000)
    }
    try books.expectReplayGivesTheSame()
  }

  @Test func `a round needs a fund that is there, and takes the only campaign's`() throws {
    let books = try TestBooks()
    func open(_ code: String, fund: FundCode?) throws -> Round {
      try books.commit { view, recorder in
        try OpenRound(code: RoundCode(code)!, fund: fund)
          .decide(view, &recorder, today: books.today)
      }
    }
    #expect(try open("r1", fund: nil).fund == TestBooks.fund)
    #expect(try open("r2", fund: .general).fund == .general)
    #expect(throws: KeepingRefusal.fundUnknown(FundCode("x")!)) {
      try open("r3", fund: FundCode("x")!)
    }
    #expect(throws: KeepingRefusal.fundUnknown(.unassigned)) { try open("r3", fund: .unassigned) }
    #expect(throws: GrantingRefusal.roundKnown(RoundCode("r1")!)) { try open("r1", fund: nil) }
  }

  @Test(
    arguments: [(0, 0, nil), (-1, 0, nil), (100, -1, nil), (100, 0, -1)] as [(Int64, Int64, Int64?)]
  )
  func `amounts below what makes sense are refused`(
    requested: Int64, minimum: Int64, cap: Int64?
  ) throws {
    let books = try books()
    let line = ApplicationLine(
      reference: "", collective: CollectiveCode("C01")!,
      requested: Amount(minorUnits: requested), minimum: Amount(minorUnits: minimum),
      cap: cap.map(Amount.init(minorUnits:)))
    #expect(throws: GrantingRefusal.requestNotPositive) {
      try books.commit { view, recorder in
        _ = try ReceiveApplication(round: TestBooks.round, line: line, reference: nil)
          .decide(view, &recorder, today: books.today)
      }
    }
  }
}
