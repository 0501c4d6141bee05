import Council
import Formats
import Granting
import Journal
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Members of the committee are m:2 to m:4.
struct InterestTests {
  private let round = RoundCode(known: "r")

  private func declare(
    _ applications: [String], _ kind: Interest.Kind, noneElsewhere: Bool = false,
    as member: Int64, words: String? = nil, in books: AwardBooks
  ) throws {
    try books.books.commit(as: AwardBooks.member(member)) { view, recorder in
      _ = try DeclareInterests(
        applications: applications, kind: kind, noneElsewhereIn: noneElsewhere ? round : nil,
        words: words
      ).decide(view, &recorder, today: books.books.today)
    }
  }

  private func kind(
    _ application: Int64, _ member: Int64, in books: AwardBooks
  ) throws -> Interest.Kind? {
    try books.books.read {
      try Interests.find(AwardBooks.member(member), ApplicationCode(number: application), in: $0)
    }?.kind
  }

  @Test func `who has an interest in a line is out of its poll and of its denominator alone`()
    throws
  {
    let books = try AwardBooks(asking: [100_00, 100_00])
    try books.books.give(200_00)
    try declare(["G1"], .leader, as: 4, in: books)
    for application: Int64 in 1...2 { try books.propose(application, 50_00) }
    let first = try books.answer("G1", as: 2)
    let second = try books.answer("G2", as: 2)
    #expect(
      first.tally.arithmetic
        == "3 members, 1 recused, 2 count; quorum 2 not reached; 1 for: open, no quorum")
    #expect(second.tally.counted == 3)
    #expect(throws: InterestRefusal.recused(AwardBooks.member(4), .init(number: 1), .leader)) {
      try books.answer("G1", as: 4)
    }
    try books.answer("G2", as: 4)
    #expect(try books.decide("G2").outcome == .approved)
    #expect(throws: AwardRefusal.self) { try books.decide("G1") }
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `an approval given before an interest was declared counts no longer`() throws {
    let books = try AwardBooks(asking: [100_00])
    try books.books.give(200_00)
    try books.propose(1, 50_00)
    try books.answer("G1", as: 2)
    try books.answer("G1", as: 3)
    try declare(["G1"], .family, as: 3, in: books)
    let poll = try books.books.read {
      try Poll(
        of: Awards.resolve("G1", in: $0), on: TestBooks.day, at: books.books.clock.now(), in: $0)
    }
    #expect(poll.tally.approving == 1 && poll.tally.counted == 2)
    #expect(throws: AwardRefusal.self) { try books.decide("G1") }
    try books.answer("G1", as: 4)
    #expect(try books.decide("G1").outcome == .approved)
  }

  @Test func `nobody weighs what they have not declared on`() throws {
    let books = try AwardBooks(asking: [100_00])
    let code = try books.books.commit { view, recorder in
      try ReceiveApplication(
        round: round,
        line: ApplicationLine(
          reference: "late", collective: AwardBooks.collective(1),
          requested: Amount(minorUnits: 500_00)), reference: nil
      ).decide(view, &recorder, today: books.books.today).code
    }
    try books.propose(code.number, 50_00)
    let undeclared = InterestRefusal.undeclared(AwardBooks.member(2), code)
    #expect(throws: undeclared) { try books.answer(code.text, as: 2) }
    #expect(throws: undeclared) {
      try books.books.commit(as: AwardBooks.member(2)) { view, recorder in
        _ = try ReviewApplications(applications: [code.text], verdict: .eligible)
          .decide(view, &recorder, today: books.books.today)
      }
    }
    try declare([code.text], .none, as: 2, in: books)
    try books.answer(code.text, as: 2)
  }

  @Test func `nothing in the others leaves what was said before, and a name takes its place`()
    throws
  {
    let books = try AwardBooks(asking: [100_00, 100_00, 100_00])
    try declare(["G1"], .rival, as: 2, in: books)
    try declare(["G3"], .business, noneElsewhere: true, as: 2, in: books)
    #expect(try kind(1, 2, in: books) == .rival)
    #expect(try kind(2, 2, in: books) == Interest.Kind.none)
    #expect(try kind(3, 2, in: books) == .business)
    try declare(["G1", "G3"], .none, as: 2, in: books)
    #expect(try kind(1, 2, in: books) == Interest.Kind.none)
    #expect(try kind(3, 2, in: books) == Interest.Kind.none)
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `words about it are in the people file only`() throws {
    let books = try AwardBooks(asking: [100_00])
    try declare(["G1"], .family, as: 2, words: "ma sœur y travaille", in: books)
    try books.books.read { view in
      try view.forEachRecord(from: 0) { _, line, _ in
        #expect(!String(decoding: line, as: UTF8.self).contains("sœur"))
        return true
      }
      let last = try view.journalSize() - 1
      #expect(try Words.text(.reason, of: last, in: view) == "ma sœur y travaille")
    }
  }

  @Test func `a member who speaks for the beneficiary is out, declared or not`() throws {
    let books = try TestBooks()
    let contact = try books.commit { view, recorder in
      try EnrolMember(
        name: "Awa", email: "awa@exemple.org", roles: [.committee],
        countersigning: .name(AwardBooks.member(2))
      ).decide(view, &recorder, today: books.today).member
    }
    try books.add(
      CollectiveLine(
        code: CollectiveCode("C01")!, name: "C01", legalForm: LegalForm("association")!,
        account: nil, contact: "Awa Diallo <Awa@Exemple.org>, 06", region: nil, tags: []))
    try books.openRound()
    _ = try books.apply("C01", 100_00)
    try books.give(200_00)
    try books.commit { view, recorder in
      _ = try ProposeAward(
        application: "G1", amount: Amount(minorUnits: 50_00), day: books.today
      ).decide(view, &recorder)
    }
    let poll = try books.read {
      try Poll(of: Awards.resolve("G1", in: $0), on: TestBooks.day, at: books.clock.now(), in: $0)
    }
    #expect(poll.recused == [contact])
    try books.expectReplayGivesTheSame()
  }

  @Test func `what is private is shown after declaring, and to who keeps the books`() throws {
    let books = try AwardBooks(asking: [100_00])
    let code = try books.books.commit { view, recorder in
      let line = ApplicationLine(
        reference: "late", collective: AwardBooks.collective(1), project: "colis",
        requested: Amount(minorUnits: 500_00))
      return try ReceiveApplication(round: round, line: line, reference: nil)
        .decide(view, &recorder, today: books.books.today).code
    }
    func project(_ reader: Int64?) throws -> String? {
      try books.books.read { view in
        try PrivatePart(
          of: Applications.resolve(code.text, in: view), for: reader.map(AwardBooks.member),
          in: view
        ).project
      }
    }
    #expect(try project(1) == "colis")
    #expect(try project(2) == nil)
    #expect(try project(nil) == nil)
    try declare([code.text], .none, as: 2, in: books)
    #expect(try project(2) == "colis")
  }
}
