import Allocation
import Council
import Formats
import Giving
import Granting
import Journal
import Keeping
import Ledger
import Statements
import TestSupport
import Testing
import Workflows

/// What letters say, and what of them is kept.
struct LettersTests {
  private func books() throws -> AwardBooks {
    let books = try AwardBooks(asking: [900_00, 500_00, 300_00])
    try books.books.give(600_00)
    return books
  }

  @discardableResult
  private func write(
    _ kind: LetterKind, _ addressees: LetterAddressees, in books: AwardBooks,
    language: Language = .english
  ) throws -> [LetterToWrite] {
    try books.books.commit { view, recorder in
      try WriteLetters(kind, to: addressees, day: books.books.today, in: language)
        .decide(view, &recorder).letters
    }
  }

  private func written(_ books: AwardBooks) throws -> [String] {
    try books.books.read {
      try $0.rows(Letter.self).map { "\($0.kind.rawValue) \($0.addressee.text)" }
    }
  }

  private static let round = LetterAddressees.round(RoundCode(known: "r"))

  @Test func `every kind about collectives is recorded, and a replay keeps it`() throws {
    let books = try books()
    try books.make(1, 400_00)
    try books.make(2, 300_00)
    let sums = try books.sums()
    try write(.acknowledgement, .named(["G3"]), in: books)
    try write(.award, .named(["G1/1"]), in: books)
    try write(.waiting, .named(["G2"]), in: books)
    #expect(try books.sums() == sums)
    try books.notify("G1")
    let payout = try books.prepare("G1", 100_00)
    try books.send(payout)
    try write(.paymentSent, .named([payout]), in: books)
    try books.bounce(payout)
    try write(.bounce, .named([payout]), in: books)
    try books.send(payout)
    try books.confirm(payout)
    try write(.paymentSent, .named([payout]), in: books)
    try write(.reportReminder, .named(["G1"]), in: books)
    try books.release("G1", 50_00)
    try write(.release, .named(["G1"]), in: books)
    #expect(
      try written(books) == [
        "acknowledgement G3", "award G1/1", "waiting G2/1", "payment-sent \(payout)-1",
        "bounce \(payout)-1", "payment-sent \(payout)-2", "report-reminder G1/1", "release G1/1",
      ])
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `a waiting letter tells the rank, and a release what, when and why`() throws {
    let books = try books()
    try books.make(1, 500_00)
    try books.make(2, 300_00)
    let waiting = try write(.waiting, .named(["G2"]), in: books, language: .french)[0].values
    #expect(waiting[.rank] == .count(1))
    #expect(waiting[.approved] == .amount(Amount(minorUnits: 300_00)))
    #expect(waiting[.waitsUntil] == .day(Day("2024-09-08")!))
    try books.release("G1", 200_00)
    let released = try write(.release, .named(["G1"]), in: books)[0].values
    #expect(released[.released] == .amount(Amount(minorUnits: 200_00)))
    #expect(released[.releasedOn] == .day(books.books.today))
    #expect(released[.reason] == .text("less was needed than was awarded"))
    #expect(try write(.award, .named(["G2"]), in: books).count == 1)
  }

  @Test func `a refusal by the committee tells its count and the appeal's last day`() throws {
    let books = try books()
    let award = try books.propose(1, 400_00)
    try books.answer(award, .against, as: 2)
    try books.answer(award, .against, as: 3)
    try books.answer(award, .against, as: 4)
    try books.decide(award)
    let letter = try write(.refusal, .named(["G1"]), in: books)[0]
    #expect(letter.about == "G1/1")
    #expect(
      letter.values[.poll] == .text("3 members, 3 count; quorum 2 reached; 3 against: refused"))
    #expect(letter.values[.decidedOn] == .day(books.books.today))
    #expect(letter.values[.appealUntil] == .day(books.books.today.adding(days: 15)))
    #expect(letter.values[.arithmetic] == nil)
  }

  @Test(arguments: Language.allCases)
  func `a refusal by a rule tells the arithmetic of its share`(language: Language) throws {
    let books = try books()
    try books.books.commit { view, recorder in
      _ = try ReviewApplications(applications: ["G1", "G2"], score: Score("9"))
        .decide(view, &recorder, today: books.books.today)
      _ = try ReviewApplications(applications: ["G3"], score: Score("0"))
        .decide(view, &recorder, today: books.books.today)
    }
    #expect(throws: LetterRefusal.self) { try write(.refusal, .named(["G3"]), in: books) }
    let receipt = try books.allocate(.score, isTopUp: false)
    let share = try #require(receipt.shares.first { $0.request.application == "G3" })
    #expect(share.amount.isZero)
    let letters = try write(.refusal, Self.round, in: books, language: language)
    #expect(letters.map(\.about) == ["G3"])
    #expect(
      letters[0].values[.arithmetic]
        == .text(receipt.explanation(of: share).sentence(in: language, currency: .euro)))
    #expect(letters[0].values[.poll] == nil)
  }

  @Test func `what was found ineligible is told so, until it is appealed`() throws {
    let books = try books()
    try books.books.commit { view, recorder in
      _ = try ReviewApplications(applications: ["G1"], verdict: .ineligible)
        .decide(view, &recorder, today: books.books.today)
    }
    let values = try write(.refusal, .named(["G1"]), in: books, language: .french)[0].values
    #expect(values[.verdict] == .text("irrecevable"))
    #expect(values[.appealUntil] == .day(books.books.today.adding(days: 15)))
    try books.books.commit { view, recorder in
      _ = try AppealApplication(application: "G1")
        .decide(view, &recorder, today: books.books.today)
    }
    #expect(
      throws: LetterRefusal.notSo(.refusal, of: "application G1", state: "appealed")
    ) { try write(.refusal, .named(["G1"]), in: books) }
  }

  @Test func `a round is written to once, but reminded again`() throws {
    let books = try books()
    try books.make(1, 400_00)
    try books.make(3, 100_00)
    #expect(try write(.award, Self.round, in: books).map(\.about) == ["G1/1", "G3/1"])
    #expect(throws: LetterRefusal.nobodyLeft(.award, in: "r")) {
      try write(.award, Self.round, in: books)
    }
    #expect(try write(.acknowledgement, Self.round, in: books).count == 3)
    #expect(throws: LetterRefusal.nobodyLeft(.reportReminder, in: "r")) {
      try write(.reportReminder, Self.round, in: books)
    }
    try books.pay("G3")
    for _ in 1...2 {
      #expect(try write(.reportReminder, Self.round, in: books).map(\.about) == ["G3/1"])
    }
    let count = try written(books).count
    #expect(throws: LetterRefusal.otherSubject(.thanks)) {
      try write(.thanks, Self.round, in: books)
    }
    #expect(try written(books).count == count)
  }

  @Test(arguments: [LetterKind.award, .waiting, .paymentSent, .bounce, .release, .reportReminder])
  func `a letter that would not be so is refused`(kind: LetterKind) throws {
    let books = try books()
    let award = try books.propose(1, 700_00)
    if kind.subject == .award {
      #expect(throws: LetterRefusal.notSo(kind, of: "award G1/1", state: "proposed")) {
        try write(kind, .named([award]), in: books)
      }
    } else {
      for member: Int64 in 2...3 { try books.answer(award, as: member) }
      try books.books.give(200_00)
      try books.decide(award)
      try books.notify(award)
      let payout = try books.prepare(award)
      #expect(throws: LetterRefusal.notSo(kind, of: "payout \(payout)", state: "prepared")) {
        try write(kind, .named([payout]), in: books)
      }
    }
    #expect(try written(books) == [])
  }

  @Test func `a collective whose name is not known is written no letter`() throws {
    let letter = try write(.acknowledgement, .named(["G1"]), in: books())[0]
    #expect(letter.values[.name] == nil)
    let template = try #require(
      LetterTemplate.read(Array("Subject: x\n\n{{name}}".utf8), of: .acknowledgement, file: "t").0)
    let refusal = #expect(throws: LetterRefusal.self) {
      try template.filled(with: [:], for: letter.about)
    }
    #expect(refusal?.code == "letter-value-missing")
  }

  @Test func `only the treasurer writes letters`() throws {
    let books = try books()
    #expect(throws: KeepingRefusal.roleMissing(needed: ["treasurer"])) {
      try books.books.commit(as: AwardBooks.member(2)) { view, recorder in
        _ = try WriteLetters(
          .acknowledgement, to: .named(["G1"]), day: books.books.today, in: .english
        ).decide(view, &recorder)
      }
    }
  }
}
