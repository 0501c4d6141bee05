import Foundation
import Giving
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Several processes on the same books, and one that is killed.
@Suite(.enabled(if: CaisseProcess.executable != nil, "\(CaisseProcess.absence)"))
struct ProcessTests {
  private let books: BooksOnDisk
  private var environment: [String: String] { ["CAISSE_BOOKS": books.files.books] }

  init() throws { books = try BooksOnDisk() }

  /// A file of transfers with references from `first` on.
  private func csv(_ name: String, _ references: Range<Int>) throws -> String {
    let path = books.folder.path + "/" + name
    let rows = references.map {
      "2024-06-12,5.00,EUR,Nom \($0),d\($0)@example.org,transfer,R-\($0),\n"
    }.joined()
    let header = "date,amount,currency,donor,email,channel,reference,campaign\n"
    try FileContent.write(Array((header + rows).utf8), to: path)
    return path
  }

  private func importing(_ path: String) throws -> CaisseProcess {
    try CaisseProcess(
      ["donation", "import", path, "--campaign", "urgence", "--as", "m:1"],
      environment: environment)
  }

  private func references() throws -> [String] {
    try RawConnection(books.files.books)
      .texts("SELECT reference FROM donation WHERE reference LIKE 'R-%' ORDER BY reference")
  }

  @Test func `two imports of overlapping files at once: all rows in, none twice`() throws {
    let files = try [csv("a.csv", 0..<400), csv("b.csv", 200..<600)]
    let running = try files.map(importing)
    for process in running {
      let (status, errors) = process.end()
      #expect(status == 0, "\(errors)")
    }
    #expect(try references() == (0..<600).map { "R-\($0)" }.sorted())
    try expectWhole()
    // The same again changes nothing.
    for file in files { #expect(try importing(file).end().status == 0) }
    #expect(try references().count == 600)
  }

  /// Intact, and with everybody in the people file whom a record commits to.
  private func expectWhole(sourceLocation: SourceLocation = #_sourceLocation) throws {
    guard case .intact(let intact) = try books.verify() else {
      Issue.record("\(String(describing: try books.difference()))", sourceLocation: sourceLocation)
      return
    }
    #expect(intact.openings?.missing == 0, sourceLocation: sourceLocation)
  }

  @Test func `many writers at once lose nothing`() throws {
    let account = TestBooks.bank.text
    let running = try (0..<12).map { number in
      try CaisseProcess(
        [
          "donation", "record", "--campaign", "urgence", "--amount", "1.00", "--channel",
          "transfer",
          "--reference", "R-\(number)", "--as", "m:1", "--account", account,
        ], environment: environment)
    }
    for process in running {
      let (status, errors) = process.end()
      #expect(status == 0, "\(errors)")
    }
    #expect(try references().count == 12)
    #expect(try books.difference() == nil)
  }

  @Test func `killed in the middle of a change, the books are old or new`() throws {
    let path = try csv("a.csv", 0..<3_000)
    var random = SeededGenerator(seed: 3)
    for _ in 0..<6 {
      let process = try importing(path)
      usleep(UInt32.random(in: 20_000..<1_500_000, using: &random))
      process.kill()
      try expectWhole()
      let store = try SQLiteStore.open(books.files, surroundings: books.surroundings)
      let (donations, donors) = try store.read { view in
        (try view.count(Donation.self, where: []), try view.count(PersonRow.self, where: []))
      }
      try store.close()
      #expect((donations, donors) == (6, 2) || (donations, donors) == (3_006, 3_002))
    }
    // And whoever comes next can work.
    let (status, errors) = try importing(path).end()
    #expect(status == 0, "\(errors)")
    #expect(try references().count == 3_000)
    try expectWhole()
  }

  @Test func `who waits is told for whom, and ends with 75 when patience does`() throws {
    let path = try csv("a.csv", 0..<1)
    let holder = try RawConnection(books.files.books)
    try holder.execute("BEGIN IMMEDIATE")
    let number = ProcessInfo.processInfo.processIdentifier
    try FileContent.write(Array("\(number) donation clear\n".utf8), to: books.files.holder)
    let waiting = try CaisseProcess(
      ["donation", "import", path, "--campaign", "urgence", "--as", "m:1"],
      environment: environment.merging(["CAISSE_WAIT": "2"]) { $1 })
    let (status, errors) = waiting.end()
    #expect(status == 75 && errors.contains("[books-busy]"), "\(errors)")
    // Once after a second, and once in the error.
    let named = "process \(number) (caisse donation clear)"
    #expect(errors.ranges(of: named).count == 2, "\(errors)")
    try holder.execute("ROLLBACK")
    #expect(try references() == [])
    #expect(try importing(path).end().status == 0)
    #expect(try references() == ["R-0"])
  }
}
