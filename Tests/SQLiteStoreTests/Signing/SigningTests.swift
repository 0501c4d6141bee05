import Council
import Foundation
import Journal
import Keeping
import Ledger
import Synchronization
import TestSupport
import Testing
import Workflows

@testable import SQLiteStore

/// What is signed when: what was committed, all of it, and nothing else.
struct SigningTests {
  /// Books with a key beside them.
  private final class SignedBooks {
    let folder: TestFolder
    let store: SQLiteStore
    let signer = NoteSigner(
      name: "caisse/00112233445566778899aabbccddeeff", kind: .note,
      seed: [UInt8](repeating: 5, count: 32))!
    private var number = 0

    var files: Files { folder.files }

    init() throws {
      folder = try TestFolder()
      let warned = Warnings()
      let randoms = SeededRandoms(seed: 4)
      let surroundings = SQLiteStore.Surroundings(
        clock: TestClock(Instant("2024-06-10T08:00:00Z")!), random: { randoms.next() },
        unsigned: { words, _ in warned.list.withLock { $0.append(words) } })
      self.warned = warned
      store = try SQLiteStore.create(folder.files, surroundings: surroundings)
      try files.logKey.make(signer)
      _ = try store.commit(Request(actor: .first)) { view, recorder in
        try OpenBooks(
          organisation: "Les Relais", chart: TestChart.chart,
          fiscalYear: FiscalYearStart("01-01")!, timeZone: "UTC", logKey: signer.key
        ).decide(view, &recorder, today: TestBooks.day)
      }
    }

    final class Warnings: Sendable {
      let list = Mutex<[String]>([])
    }

    private let warned: Warnings
    var unsigned: [String] { warned.list.withLock { $0 } }

    func openFund(_ intent: Intent = .commit) throws {
      number += 1
      let fund = Fund(
        code: FundCode("f\(number)")!, name: "F", kind: .campaign, parent: nil)
      _ = try store.commit(Request(actor: .first, intent: intent)) { _, recorder in
        try recorder.record(FundOpened(fund: fund, day: TestBooks.day, document: nil))
      }
    }

    /// What lies beside the key.
    func last() throws -> SignedCheckpoint {
      try SignedCheckpoint(
        text: String(contentsOfFile: files.logKey.lastCheckpoint, encoding: .utf8))
    }

    func kept() throws -> [KeptCheckpoint] {
      try store.read { try $0.rows(KeptCheckpoint.self) }
    }

    func verify() throws -> Verification {
      try SQLiteStore.verify(files, surroundings: store.surroundings)
    }
  }

  @Test func `each change is signed once it is committed, and kept with the next`() throws {
    let books = try SignedBooks()
    var sizes: [Int64] = []
    for round in 0..<4 {
      let last = try books.last()
      let edge = try books.store.read { try $0.treeEdge() }
      #expect(
        last.checkpoint
          == Checkpoint(origin: books.signer.key.name, size: edge.size, root: edge.root))
      #expect(try last.signers(among: [books.signer.key]).count == 1)
      #expect(try books.kept().map(\.size) == sizes, "\(round)")
      sizes.append(edge.size)
      try books.openFund()
    }
    guard case .intact(let intact) = try books.verify() else {
      Issue.record("not intact")
      return
    }
    #expect(intact.signatures.checkpoints == 4 && books.unsigned.isEmpty)
  }

  @Test func `neither a rehearsal nor a refusal signs anything`() throws {
    let books = try SignedBooks()
    try books.openFund()
    let (last, kept) = (try books.last(), try books.kept())
    try books.openFund(.rehearse)
    struct Refused: Error {}
    #expect(throws: Refused.self) {
      try books.store.commit(Request(actor: .first)) { _, recorder in
        try recorder.record(
          FundOpened(
            fund: Fund(code: FundCode("x")!, name: "X", kind: .campaign, parent: nil),
            day: TestBooks.day, document: nil))
        throw Refused()
      }
    }
    #expect(try books.last() == last)
    #expect(try books.kept() == kept)
  }

  @Test func `what is done without the key is said to be unsigned, and covered later`() throws {
    let books = try SignedBooks()
    try books.openFund()
    let away = books.folder.path + "/away"
    let key = books.files.logKey.path
    try FileManager.default.moveItem(atPath: key, toPath: away)
    try books.openFund()
    try books.openFund()
    #expect(books.unsigned.count == 2)
    #expect(try books.kept().count == 1)
    try FileManager.default.moveItem(atPath: away, toPath: key)
    try books.openFund()
    let edge = try books.store.read { try $0.treeEdge() }
    #expect(try books.last().checkpoint.size == edge.size)
    #expect(books.unsigned.count == 2)
    guard case .intact = try books.verify() else {
      Issue.record("not intact")
      return
    }
  }

  @Test(arguments: [0o644, 0o640, 0o604])
  func `a key that others may read signs nothing`(mode: Int) throws {
    let books = try SignedBooks()
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: books.files.logKey.path)
    try books.openFund()
    #expect(books.unsigned.count == 1)
  }

  @Test func `the key and what it signed last are where a link says`() throws {
    let folder = try TestFolder()
    let file = folder.files.logKey
    let place = folder.path + "/disk.logkey"
    let signer = NoteSigner(name: "x", kind: .note, seed: [UInt8](repeating: 1, count: 32))!
    try file.make(signer, at: place)
    #expect(try file.read().key == signer.key)
    #expect(file.lastCheckpoint.hasSuffix("/disk.checkpoint"))
    #expect(throws: Fault.self) { try file.make(signer, at: place) }
  }

  /// Every row of what was signed counts: none can be taken away, added or changed.
  @Test(arguments: [
    "DELETE FROM checkpoint WHERE number = 1",
    "DELETE FROM checkpoint WHERE number = (SELECT max(number) FROM checkpoint)",
    "INSERT INTO checkpoint SELECT number + 1, size, root, signatures FROM checkpoint WHERE number = 3",
    "UPDATE checkpoint SET size = size + 1 WHERE number = 2",
    "UPDATE checkpoint SET root = zeroblob(32) WHERE number = 2",
    "UPDATE checkpoint SET signatures = (SELECT signatures FROM checkpoint WHERE number = 1) WHERE number = 2",
    "UPDATE checkpoint SET signatures = '' WHERE number = 2",
    "UPDATE checkpoint SET signatures = signatures || signatures || 'x' WHERE number = 2",
  ])
  func `whatever is changed of what was signed is named`(sql: String) throws {
    let books = try SignedBooks()
    for _ in 0..<3 { try books.openFund() }
    try books.store.close()
    try RawConnection(books.files.books).forge("PRAGMA ignore_check_constraints = ON; \(sql)")
    guard case .differs(let difference) = try books.verify() else {
      Issue.record("intact after \(sql)")
      return
    }
    #expect(difference.table == "checkpoint" && difference.row != nil)
  }

  @Test func `books of an earlier version get the tables that came since`() throws {
    let books = try SignedBooks()
    try books.store.close()
    try RawConnection(books.files.books).execute(
      "DROP TABLE checkpoint; DROP TABLE cosignature; PRAGMA user_version = 1")
    #expect(throws: Fault.self) { try books.verify() }
    let surroundings = books.store.surroundings
    try SQLiteStore.open(books.files, surroundings: surroundings).close()
    guard case .intact = try books.verify() else {
      Issue.record("not intact")
      return
    }
  }
}
