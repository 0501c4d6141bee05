import Council
import Giving
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// What `commit` promises, whatever the store.
struct CommitContractTests {
  private struct Stop: Error {}
  private let ada = DonorParticulars(name: "Ada", email: "ada@example.org")

  @Test(arguments: StoreKind.allCases)
  func `what is decided is kept, as one change`(kind: StoreKind) throws {
    let test = try kind.make()
    let size = try test.books.read { try $0.journalSize() }
    let receipt = try test.store.commit(Request(actor: .first)) { view, recorder in
      for reference in ["A", "B"] {
        _ = try test.donation(reference, donor: ada).decide(view, &recorder)
      }
    }
    guard case .committed(_, change: size) = receipt else { throw Stop() }
    try test.books.read { view throws in
      #expect(try view.journalSize() == size + 2)
      #expect(try view.count(Donation.self, where: []) == 2)
      #expect(try view.count(PersonRow.self, where: []) == 1)
      #expect(try view.count(OpeningRow.self, where: []) == 2)
    }
    try test.books.expectReplayGivesTheSame()
  }

  @Test(arguments: StoreKind.allCases)
  func `a refusal leaves nothing, in neither file`(kind: StoreKind) throws {
    let test = try kind.make()
    let before = try test.content()
    #expect(throws: Stop.self) {
      try test.store.commit(Request(actor: .first)) { view, recorder in
        _ = try test.donation("A", donor: ada).decide(view, &recorder)
        throw Stop()
      }
    }
    #expect(try test.content() == before)
  }

  @Test(arguments: StoreKind.allCases)
  func `a rehearsal answers as a commit would, and leaves nothing`(kind: StoreKind) throws {
    let test = try kind.make()
    let before = try test.content()
    let request = Request(
      actor: .first, intent: .rehearse, once: Once(key: "k", input: Hash(of: [1])))
    let receipt = try test.store.commit(request) { view, recorder in
      try test.donation("A", donor: ada).decide(view, &recorder).reference
    }
    guard case .rehearsed("A") = receipt else { throw Stop() }
    #expect(try test.content() == before)
    // The key of a rehearsal isn't spent.
    let kept = try test.store.commit(
      Request(actor: .first, once: Once(key: "k", input: Hash(of: [2])))
    ) { view, recorder in try test.donation("A").decide(view, &recorder).reference }
    #expect(kept.result == "A")
  }

  @Test(arguments: StoreKind.allCases)
  func `deciding to record nothing changes nothing`(kind: StoreKind) throws {
    let test = try kind.make()
    let before = try test.content()
    let receipt = try test.store.commit(
      Request(actor: .first, once: Once(key: "k", input: Hash(of: [1])))
    ) { _, _ in 7 }
    guard case .committed(7, change: nil) = receipt else { throw Stop() }
    #expect(try test.content() == before)
  }

  @Test(arguments: StoreKind.allCases)
  func `a key does its work once, and refuses other input`(kind: StoreKind) throws {
    let test = try kind.make()
    func commit(_ input: UInt8, _ reference: String) throws -> Receipt<Void> {
      let once = Once(key: "k", input: Hash(of: [input]))
      return try test.store.commit(Request(actor: .first, once: once)) { view, recorder in
        _ = try test.donation(reference).decide(view, &recorder)
      }
    }
    guard case .committed(_, change: let change?) = try commit(1, "A") else { throw Stop() }
    let kept = try test.content()
    guard case .repeated(change: change) = try commit(1, "B") else { throw Stop() }
    #expect(throws: KeepingRefusal.keyUsedOtherwise("k")) { try commit(2, "C") }
    #expect(try test.content() == kept)
  }

  @Test(arguments: StoreKind.allCases)
  func `time never runs backwards in the journal`(kind: StoreKind) throws {
    let test = try kind.make()
    try test.books.give(500, reference: "A")
    test.books.clock.move(to: TestBooks.day.adding(days: -3))
    try test.books.give(500, reference: "B")
    try test.books.read { view throws in
      var instants: [Instant] = []
      try view.forEachRecord(from: 0) { _, line, _ in
        instants.append(try RecordLine(line).envelope.at)
        return true
      }
      #expect(instants == instants.sorted())
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `after a refusal the store goes on as if nothing had been`(kind: StoreKind) throws {
    let test = try kind.make()
    #expect(throws: Stop.self) {
      try test.store.commit(Request(actor: .first)) { view, recorder in
        _ = try test.donation("A").decide(view, &recorder)
        throw Stop()
      }
    }
    #expect(throws: Stop.self) { try test.books.read { _ in throw Stop() } }
    try test.books.give(500, reference: "A")
    #expect(try test.books.read { try $0.count(Donation.self, where: []) } == 1)
    try test.books.expectReplayGivesTheSame()
  }
}
