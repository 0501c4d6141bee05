import Foundation
import Synchronization
import TestSupport
import Testing

/// Files that overlap, in any order and at once (`domain.md`, invariant 4).
struct OverlappingImportsTests {
  private static let channels = ["card", "transfer", "cheque", "cash", "platform"]

  private func row(_ number: Int) -> String {
    let day = 10 + number % 15
    return "2024-06-\(day),\(1 + number % 90).\(10 + number % 80),EUR,Nom \(number),"
      + "d\(number % 40)@example.org,\(Self.channels[number % 5]),R-\(number),\n"
  }

  private func files(_ books: BooksFolder, _ random: inout SeededGenerator) throws -> [String] {
    try (0..<4).map { file in
      let first = Int.random(in: 0..<60, using: &random)
      let rows = (first..<first + 50).map(row).shuffled(using: &random)
      return try books.write("\(file).csv", DonorEraseTests.header + rows.joined())
    }
  }

  /// All that doesn't depend on the order of recording.
  private func ledger(_ books: BooksFolder) throws -> [String] {
    let donations = try books.done("export", "csv", "--what", "donations").split(separator: "\n")
      .map { line in
        line.split(separator: ",", omittingEmptySubsequences: false).enumerated()
          .filter { ![0, 11, 24].contains($0.offset) }.map(\.element).joined(separator: ",")
      }
    let donors = try books.done("donor", "list", "--format", "csv").split(separator: "\n")
      .map { $0.drop { $0 != "," } }
      // Whoever gives under several names keeps the first.
      .map { $0.split(separator: ",").dropFirst().joined(separator: ",") }
    let balance = try books.done("statement", "trial-balance", "--format", "csv")
      .split(separator: "\n").filter { !$0.contains(/^(records|root)/) }.map(String.init)
    return donations.sorted() + donors.sorted() + balance
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `overlapping files give the same ledger in any order, and twice`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let first = try BooksFolder()
    let files = try files(first, &random)
    for file in files { try first.done("donation", "import", file, "--campaign", "urgence") }
    let expected = try ledger(first)
    #expect(expected.count > 80)
    for file in files { try first.done("donation", "import", file, "--campaign", "urgence") }
    #expect(try ledger(first) == expected)
    let second = try BooksFolder()
    for file in files.shuffled(using: &random) {
      try second.done("donation", "import", file, "--campaign", "urgence")
    }
    #expect(try ledger(second) == expected)
  }

  @Test func `two imports of overlapping files at once lose nothing and take nothing twice`() throws
  {
    var random = SeededGenerator(seed: 9)
    let books = try BooksFolder()
    let files = Array(try files(books, &random).prefix(2))
    let answers = Mutex<[BooksFolder.Answer]>([])
    let session = Concurrent(books)
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      let answer = session.books.run("donation", "import", files[index], "--campaign", "urgence")
      answers.withLock { $0.append(answer) }
    }
    for answer in answers.withLock({ $0 }) { #expect(answer.status == 0, "\(answer.errors)") }
    let alone = try BooksFolder()
    for file in files { try alone.done("donation", "import", file, "--campaign", "urgence") }
    #expect(try ledger(books) == ledger(alone))
    #expect(try books.done("audit", "verify").contains("intact"))
  }

  /// Each run opens the books anew: the folder itself is not changed meanwhile.
  private struct Concurrent: @unchecked Sendable {
    let books: BooksFolder

    init(_ books: BooksFolder) { self.books = books }
  }
}
