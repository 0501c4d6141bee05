import Journal
import SQLiteStore
import TestSupport
import Testing
import Workflows

struct IntactTests {
  @Test func `untouched books are intact, with their size and root`() throws {
    let folder = try TestFolder()
    let books = try TestBooks(files: folder.files)
    try books.give(5_000)
    let edge = try books.read { try $0.treeEdge() }
    let expected = Intact(
      size: edge.size, root: edge.root,
      openings: OpeningCount(commitments: 0, opened: 0, erased: 0))
    let surroundings = books.store.surroundings
    // While they are open, and after.
    #expect(try SQLiteStore.verify(folder.files, surroundings: surroundings) == .intact(expected))
    try books.store.close()
    #expect(try SQLiteStore.verify(folder.files, surroundings: surroundings) == .intact(expected))
    #expect(folder.names == ["fund.caisse", "fund.people"])
  }

  @Test func `empty books are intact`() throws {
    let folder = try TestFolder()
    let surroundings = try BooksOnDisk().surroundings
    try SQLiteStore.create(folder.files, surroundings: surroundings).close()
    guard
      case .intact(let intact) = try SQLiteStore.verify(
        folder.files, surroundings: surroundings)
    else { throw RawConnection.Refused(description: "not intact") }
    #expect(intact.size == 0)
    #expect(intact.root == Hash.emptyTree)
  }

  @Test func `verifying changes no byte of either file`() throws {
    let books = try BooksOnDisk()
    let before = [try FileContent.of(books.files.books), try FileContent.of(books.files.people)]
    _ = try books.verify()
    #expect(
      [try FileContent.of(books.files.books), try FileContent.of(books.files.people)] == before)
  }

  @Test func `progress is told up to the last record of a large journal`() throws {
    let books = try BooksOnDisk()
    let records = Int64(try books.text("SELECT count(*) FROM record"))!
    var told: [Int64] = []
    _ = try SQLiteStore.verify(books.files, surroundings: books.surroundings) { told.append($0) }
    #expect(told.last == records)
  }
}
