import TestSupport
import Testing

/// Whole imports taken back, in any order (`domain.md`, invariant 17).
struct UndoImportTests {
  /// Those that are not undone.
  private func imports(_ books: BooksFolder) throws -> [String] {
    let lines = try books.done("import", "list", "--format", "csv").split(separator: "\n")
    let rows = lines.dropFirst().map { $0.split(separator: ",").map(String.init) }
    return rows.filter { $0[6] == "no" }.map { $0[0] }
  }

  private func take(_ files: [String], into books: BooksFolder) throws {
    for file in files { try books.done("donation", "import", file, "--campaign", "urgence") }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `imports undone in any order leave nothing, and can be taken in again`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let books = try BooksFolder()
    let empty = try SeededImports.balances(books)
    let files = try SeededImports.files(books, &random)
    try take(files, into: books)
    let expected = try SeededImports.ledger(books)
    var taken = try imports(books)
    #expect(taken.count > 1)
    while let id = taken.randomElement(using: &random) {
      try books.done("import", "undo", id)
      try books.done("check")
      taken.removeAll { $0 == id }
      #expect(try imports(books).sorted() == taken.sorted())
    }
    #expect(try SeededImports.balances(books) == empty)
    try take(files.shuffled(using: &random), into: books)
    #expect(try SeededImports.ledger(books) == expected)
    #expect(try books.done("audit", "verify").contains("intact"))
  }
}
