import Foundation
import Synchronization
import TestSupport
import Testing

/// Files that overlap, in any order and at once (`domain.md`, invariant 4).
struct OverlappingImportsTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `overlapping files give the same ledger in any order, and twice`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let first = try BooksFolder()
    let files = try SeededImports.files(first, &random)
    for file in files { try first.done("donation", "import", file, "--campaign", "urgence") }
    let expected = try SeededImports.ledger(first)
    #expect(expected.count > 80)
    for file in files { try first.done("donation", "import", file, "--campaign", "urgence") }
    #expect(try SeededImports.ledger(first) == expected)
    let second = try BooksFolder()
    for file in files.shuffled(using: &random) {
      try second.done("donation", "import", file, "--campaign", "urgence")
    }
    #expect(try SeededImports.ledger(second) == expected)
  }

  @Test func `two imports of overlapping files at once lose nothing and take nothing twice`() throws
  {
    var random = SeededGenerator(seed: 9)
    let books = try BooksFolder()
    let files = Array(try SeededImports.files(books, &random).prefix(2))
    let answers = Mutex<[BooksFolder.Answer]>([])
    let session = Concurrent(books)
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      let answer = session.books.run("donation", "import", files[index], "--campaign", "urgence")
      answers.withLock { $0.append(answer) }
    }
    for answer in answers.withLock({ $0 }) { #expect(answer.status == 0, "\(answer.errors)") }
    let alone = try BooksFolder()
    for file in files { try alone.done("donation", "import", file, "--campaign", "urgence") }
    #expect(try SeededImports.ledger(books) == SeededImports.ledger(alone))
    #expect(try books.done("audit", "verify").contains("intact"))
  }

  /// Each run opens the books anew: the folder itself is not changed meanwhile.
  private struct Concurrent: @unchecked Sendable {
    let books: BooksFolder

    init(_ books: BooksFolder) { self.books = books }
  }
}
