import Council
import Dispatch
import Giving
import Glibc
import SQLiteStore
import Synchronization
import TestSupport
import Testing
import Workflows

/// Two at once: whoever comes second waits, is told for whom, and at last gives up.
struct WaitingTests {
  /// Who was said to hold the books.
  private final class Said: Sendable {
    let holders = Mutex<[String]>([])
  }

  private let books: BooksOnDisk
  private let said = Said()

  init() throws { books = try BooksOnDisk() }

  private func store(patience: Int) throws -> SQLiteStore {
    let said = said
    return try SQLiteStore.open(
      books.files,
      surroundings: .init(
        clock: books.surroundings.clock, random: books.surroundings.random,
        activity: "donation record", patience: patience
      ) { holder in said.holders.withLock { $0.append(holder) } })
  }

  private func give(_ store: SQLiteStore) throws {
    _ = try store.commit(Request(actor: .first)) { view, recorder in
      _ = try BooksOnDisk.donation(named: "Zoe", reference: "Z").decide(view, &recorder)
    }
  }

  private func donations(_ store: SQLiteStore) throws -> Int {
    try store.read { try $0.count(Donation.self, where: []) }
  }

  /// Holds a lock of another connection for a while.
  private func hold(_ sql: String, seconds: Double) throws {
    let other = try RawConnection(books.files.books)
    try other.execute(sql)
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds) { try? other.execute("ROLLBACK") }
  }

  @Test(arguments: ["BEGIN IMMEDIATE", "BEGIN; SELECT count(*) FROM record"])
  func `a writer waits for another, or for a reader, and then writes`(sql: String) throws {
    let store = try store(patience: 30)
    try hold(sql, seconds: 1.5)
    try give(store)
    #expect(try donations(store) == 7)
    #expect(said.holders.withLock { $0.count } == 1)
    #expect(try books.difference() == nil)
  }

  @Test func `after a second the holder is named`() throws {
    let store = try store(patience: 30)
    try FileContent.write(
      Array("\(getppid()) donation import\n".utf8), to: books.files.holder)
    try hold("BEGIN IMMEDIATE", seconds: 1.5)
    try give(store)
    #expect(
      said.holders.withLock { $0 } == ["process \(getppid()) (caisse donation import)"])
  }

  @Test(arguments: ["BEGIN IMMEDIATE", "BEGIN; SELECT count(*) FROM record"])
  func `patience ends, with nothing written`(sql: String) throws {
    let store = try store(patience: 1)
    let other = try RawConnection(books.files.books)
    try other.execute(sql)
    let fault = #expect(throws: Fault.self) { try give(store) }
    #expect(fault?.code == "books-busy")
    #expect(fault?.exit == .booksBusy)
    try other.execute("ROLLBACK")
    #expect(try donations(store) == 6)
    #expect(books.folder.names == ["fund.caisse", "fund.people"])
    try give(store)
    #expect(try donations(store) == 7)
  }

  @Test func `whoever holds nothing is not named`() throws {
    let store = try store(patience: 30)
    // A process that is gone left this behind.
    try FileContent.write(Array("99999999 donation import\n".utf8), to: books.files.holder)
    try hold("BEGIN IMMEDIATE", seconds: 1.5)
    try give(store)
    #expect(said.holders.withLock { $0 } == ["another process"])
  }

  @Test func `verifying waits for a writer too`() throws {
    try hold("BEGIN EXCLUSIVE", seconds: 1.5)
    #expect(try books.difference() == nil)
  }

  @Test func `whoever reads holds the books before the people file, as whoever commits does`()
    throws
  {
    let store = try store(patience: 1)
    try store.read { _ in
      let other = try RawConnection(books.files.books)
      #expect(throws: RawConnection.Refused(description: "database is locked")) {
        try other.execute("BEGIN EXCLUSIVE")
      }
    }
  }

  @Test func `the file that names the holder is gone after the change`() throws {
    let store = try store(patience: 1)
    try give(store)
    #expect(books.folder.names == ["fund.caisse", "fund.people"])
    _ = try? store.commit(Request(actor: .first)) { _, _ in throw CancellationError() }
    #expect(books.folder.names == ["fund.caisse", "fund.people"])
  }
}
