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
    let rows = references.map { "2024-06-12,5.00,EUR,,,transfer,R-\($0),\n" }.joined()
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
    #expect(try books.difference() == nil)
    // The same again changes nothing.
    for file in files { #expect(try importing(file).end().status == 0) }
    #expect(try references().count == 600)
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
      #expect(try books.difference() == nil)
      let store = try SQLiteStore.open(books.files, surroundings: books.surroundings)
      let count = try store.read { try $0.count(Donation.self, where: []) }
      try store.close()
      #expect(count == 6 || count == 3_006)
    }
    // And whoever comes next can work.
    let (status, errors) = try importing(path).end()
    #expect(status == 0, "\(errors)")
    #expect(try references().count == 3_000)
    #expect(try books.difference() == nil)
  }
}
