import Council
import Giving
import Journal
import Ledger
import SQLiteStore
import Synchronization
import TestSupport
import Testing
import Workflows

/// A sealed people file as it lies there: with its passphrase, with another, and with none.
struct SealedFileTests {
  private let books: BooksOnDisk

  init() throws {
    books = try BooksOnDisk()
    let store = try open()
    _ = try store.commit(Request(actor: .first)) { view, recorder in
      _ = try SetPassphrase(.set(TestBooks.passphrase), cost: .ofTests)
        .decide(view, &recorder, today: TestBooks.day)
    }
    try store.compactPeople()
    try store.close()
  }

  private func surroundings(_ passphrase: Passphrase?) -> SQLiteStore.Surroundings {
    var surroundings = books.surroundings
    surroundings.passphrase = { passphrase }
    return surroundings
  }

  private func open(_ passphrase: Passphrase? = nil) throws -> SQLiteStore {
    try SQLiteStore.open(books.files, surroundings: surroundings(passphrase))
  }

  private func names(_ store: SQLiteStore) throws -> [String] {
    try store.read { try $0.rows(PersonRow.self).map(\.name).sorted() }
  }

  private func give(_ donor: DonorParticulars = .unknown, in store: SQLiteStore) throws {
    _ = try store.commit(Request(actor: .first)) { view, recorder in
      _ = try RecordDonation(
        campaign: TestBooks.campaign, amount: Amount(minorUnits: 900), day: TestBooks.day,
        channel: .transfer,
        donor: donor
      ).decide(view, &recorder)
    }
  }

  @Test func `with the passphrase it is read and written as any`() throws {
    let store = try open(TestBooks.passphrase)
    #expect(try names(store) == ["Ada", "Max"])
    try give(DonorParticulars(name: "Zoe", email: "zoe@example.org"), in: store)
    try store.close()
    let again = try open(TestBooks.passphrase)
    #expect(try names(again) == ["Ada", "Max", "Zoe"])
    for word in ["Ada", "Zoe", "example.org"] {
      for file in [books.files.books, books.files.people] {
        let bytes = try FileContent.of(file)
        #expect(!bytes.contains(Array(word.utf8)), "\(word) in \(file)")
      }
    }
  }

  @Test func `with another passphrase nothing is opened, and nothing changed`() throws {
    let before = try [books.files.books, books.files.people].map(FileContent.of)
    #expect(throws: PeopleRefusal.wrongPassphrase) { try open(Passphrase("correct horse batter")) }
    #expect(try [books.files.books, books.files.people].map(FileContent.of) == before)
  }

  @Test func `without it words are left out once told, and reading them is refused`() throws {
    let told = Mutex(0)
    var surroundings = surroundings(nil)
    surroundings.leavingOut = { told.withLock { $0 += 1 } }
    let store = try SQLiteStore.open(books.files, surroundings: surroundings)
    try store.read { view throws in
      #expect(view.hasPeople && !view.hasWords && !view.hasWords)
      #expect(throws: PeopleRefusal.sealed) { try view.rows(PersonRow.self) }
      #expect(throws: PeopleRefusal.sealed) { try view.rows(OpeningRow.self) }
      #expect(throws: PeopleRefusal.sealed) { try Donors.resolve("ada@example.org", in: view) }
      var donors: [String] = []
      try view.forEachDonor {
        donors.append($0.person.name)
        return true
      }
      #expect(donors == ["", ""])
    }
    #expect(told.withLock { $0 } == 1)
  }

  @Test func `without it what needs no words is written, and nothing that does`() throws {
    let store = try open()
    try give(in: store)
    let before = try [books.files.books, books.files.people].map(FileContent.of)
    let zoe = DonorParticulars(name: "Zoe", email: "zoe@example.org")
    #expect(throws: PeopleRefusal.sealed) { try give(zoe, in: store) }
    let unnamed = DonorParticulars(name: "Zoe", email: nil)
    #expect(throws: PeopleRefusal.sealed) { try give(unnamed, in: store) }
    #expect(throws: PeopleRefusal.sealed) {
      try store.commit(Request(actor: .first)) { view, recorder in
        _ = try SetPassphrase(.remove, cost: .ofTests)
          .decide(view, &recorder, today: TestBooks.day)
      }
    }
    #expect(try [books.files.books, books.files.people].map(FileContent.of) == before)
  }

  @Test func `without it a person is erased by the id`() throws {
    let ada = try open(TestBooks.passphrase).read {
      try Donors.resolve("ada@example.org", in: $0).text
    }
    let store = try open()
    _ = try store.commit(Request(actor: .first)) { view, recorder in
      _ = try EraseDonor(ada).decide(view, &recorder, today: TestBooks.day)
    }
    try store.compactPeople()
    try store.close()
    #expect(try names(open(TestBooks.passphrase)) == ["Max"])
  }

  @Test func `an older copy of it brings back nobody, whether it is opened or not`() throws {
    let earlier = try FileContent.of(books.files.people)
    let store = try open(TestBooks.passphrase)
    _ = try store.commit(Request(actor: .first)) { view, recorder in
      _ = try EraseDonor("ada@example.org").decide(view, &recorder, today: TestBooks.day)
    }
    _ = try store.commit(Request(actor: .first)) { view, recorder in
      try RecordErasures().decide(view, &recorder, today: TestBooks.day.adding(days: 31))
    }
    try store.close()
    try FileContent.write(earlier, to: books.files.people)
    try open().close()
    #expect(try names(open(TestBooks.passphrase)) == ["Max"])
  }

  /// seal-changed: the one who opened the books before is asked to try again.
  @Test func `whoever opened the books before they were sealed writes nothing in plain text`()
    throws
  {
    let (early, other) = (try open(TestBooks.passphrase), try open(TestBooks.passphrase))
    _ = try other.commit(Request(actor: .first)) { view, recorder in
      _ = try SetPassphrase(.remove, cost: .ofTests).decide(view, &recorder, today: TestBooks.day)
    }
    for attempt in [{ try give(in: early) }, { _ = try names(early) }] {
      let fault = #expect(throws: Fault.self) { try attempt() }
      #expect(fault?.code == "seal-changed" && fault?.exit == .booksBusy)
    }
    #expect(try names(other) == ["Ada", "Max"])
  }

  @Test func `it is verified with the passphrase, and counted without`() throws {
    func openings(_ passphrase: Passphrase?) throws -> OpeningCount? {
      let verification = try SQLiteStore.verify(
        books.files, surroundings: surroundings(passphrase))
      guard case .intact(let intact) = verification else { return nil }
      return intact.openings
    }
    let known = try #require(try openings(TestBooks.passphrase))
    let unknown = try #require(try openings(nil))
    #expect(known.opened == 2 && !known.isSealed)
    #expect(unknown.opened == 2 && unknown.isSealed && unknown.missing == 0)
    try RawConnection(books.files.people).execute(
      "UPDATE opening SET payload = (SELECT payload FROM opening ORDER BY record DESC)")
    let verification = try SQLiteStore.verify(
      books.files, surroundings: surroundings(TestBooks.passphrase))
    guard case .differs(let difference) = verification else {
      Issue.record("\(verification)")
      return
    }
    #expect(difference.table == "people.opening" && difference.column == "payload")
  }

  @Test func `a people file from before seals gets the table when it is opened`() throws {
    let older = try BooksOnDisk()
    try RawConnection(older.files.people).execute("DROP TABLE seal; PRAGMA user_version = 1")
    #expect(throws: Fault.self) { try older.verify() }
    let store = try SQLiteStore.open(older.files, surroundings: older.surroundings)
    #expect(try names(store) == ["Ada", "Max"])
    try store.close()
    #expect(try older.difference() == nil)
  }
}
