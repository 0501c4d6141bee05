import Giving
import Journal
import Keeping
import Ledger
import TestSupport
import Testing
import Workflows

/// Who knows the passphrase notices nothing of the seal; the journal holds that it was set, and nothing else.
struct PassphraseTests {
  private let people: PeopleBooks
  private var books: TestBooks { people.books }

  init() throws {
    people = try PeopleBooks()
    try people.give(1_000, from: "Ada", on: "2024-06-10")
    try people.give(2_000, from: "Max", on: "2024-06-10")
  }

  private func openings() throws -> [OpeningRow] { try books.read { try $0.rows(OpeningRow.self) } }

  @Test func `all words stay as they were under every seal`() throws {
    let (names, openings) = (try people.names(), try openings())
    for act: SetPassphrase.Act in [
      .set(TestBooks.passphrase), .change(Passphrase("another horse battery")), .remove,
    ] {
      try books.passphrase(act)
      #expect(try people.names() == names)
      #expect(try self.openings() == openings)
    }
    try books.expectReplayGivesTheSame()
  }

  @Test func `more people than a page are all sealed, and found again`() throws {
    try books.commit { view, recorder in
      for number in 0..<2_500 {
        let donor = DonorParticulars(name: "N\(number)", email: "n\(number)@example.org")
        _ = try RecordDonation(
          campaign: TestBooks.campaign, amount: Amount(minorUnits: 100), day: TestBooks.day,
          channel: .transfer,
          donor: donor
        ).decide(view, &recorder)
      }
    }
    let openings = try openings()
    try books.passphrase(.set(TestBooks.passphrase))
    #expect(try self.openings() == openings)
    try books.read { view throws in
      for number in [0, 999, 1_000, 2_499] {
        #expect(try Donors.resolve("n\(number)@example.org", in: view).name == "N\(number)")
      }
    }
  }

  @Test func `an e-mail still makes one person of all who bear it`() throws {
    try books.passphrase(.set(TestBooks.passphrase))
    try people.give(500, from: "Ada", on: "2024-06-11")
    #expect(try people.names() == ["Ada", "Max"])
    _ = try people.erase("Ada", on: "2024-06-12")
    #expect(try people.names() == ["Max"])
    #expect(try openings().count == 1)
    try books.passphrase(.remove)
    #expect(try people.names() == ["Max"])
  }

  @Test func `people are merged under the seal`() throws {
    try books.passphrase(.set(TestBooks.passphrase))
    try books.commit { view, recorder in
      _ = try MergeDonors(from: "ada@example.org", into: "max@example.org")
        .decide(view, &recorder, today: TestBooks.day)
    }
    #expect(try people.names() == ["Max"])
    #expect(try Set(openings().map(\.person)).count == 1)
  }

  @Test func `what makes no sense is refused`() throws {
    func expect(_ act: SetPassphrase.Act, _ refusal: PeopleRefusal) {
      #expect(throws: refusal) { try books.passphrase(act) }
    }
    expect(.change(TestBooks.passphrase), .passphraseNotSet)
    expect(.remove, .passphraseNotSet)
    expect(.set(Passphrase("short")), .passphraseShort)
    try books.passphrase(.set(TestBooks.passphrase))
    expect(.set(TestBooks.passphrase), .passphraseSet)
    expect(.change(Passphrase("short")), .passphraseShort)
    #expect(try people.names() == ["Ada", "Max"])
  }

  @Test func `a rehearsal leaves the words, and what is known of them, as they were`() throws {
    try books.passphrase(.set(TestBooks.passphrase), intent: .rehearse)
    #expect(try books.read { try $0.first(SealRow.self, where: []) } == nil)
    #expect(try people.names() == ["Ada", "Max"])
    try books.passphrase(.set(TestBooks.passphrase))
    try books.passphrase(.remove, intent: .rehearse)
    #expect(try people.names() == ["Ada", "Max"])
    try people.give(500, from: "Lou", on: "2024-06-11")
    #expect(try people.names() == ["Ada", "Lou", "Max"])
  }

  @Test func `what whoever takes the file would find is counted alike`() throws {
    func counts() throws -> [Int] { try books.read { try Exposure(in: $0).ofPeople.map(\.count) } }
    try books.commit { view, recorder in
      _ = try RecordDonation(
        campaign: TestBooks.campaign, amount: Amount(minorUnits: 100), day: TestBooks.day,
        channel: .transfer,
        donor: DonorParticulars(name: "", email: "nobody@example.org")
      ).decide(view, &recorder)
    }
    let before = try counts()
    #expect(before.prefix(2) == [2, 3])
    try books.passphrase(.set(TestBooks.passphrase))
    #expect(try counts() == before)
    #expect(try books.read { try Exposure(in: $0).isSealed })
  }
}
