import Foundation
import TestSupport
import Testing

/// Files of our own form that overlap, drawn from a seed, and the ledger that comes of them.
enum SeededImports {
  private static let channels = ["card", "transfer", "cheque", "cash", "platform"]

  private static func row(_ number: Int) -> String {
    let day = 10 + number % 15
    return "2024-06-\(day),\(1 + number % 90).\(10 + number % 80),EUR,Nom \(number),"
      + "d\(number % 40)@example.org,\(channels[number % 5]),R-\(number),\n"
  }

  static func files(_ books: BooksFolder, _ random: inout SeededGenerator) throws -> [String] {
    try (0..<4).map { file in
      let first = Int.random(in: 0..<60, using: &random)
      let rows = (first..<first + 50).map(row).shuffled(using: &random)
      return try books.write("\(file).csv", DonorEraseTests.header + rows.joined())
    }
  }

  /// All that doesn't depend on the order of recording, nor on what was undone.
  static func ledger(_ books: BooksFolder) throws -> [String] {
    try donations(books).sorted() + donors(books).sorted() + balances(books)
  }

  /// Without their ids and places in the journal.
  private static func donations(_ books: BooksFolder) throws -> [String] {
    let lines = try books.done("export", "csv", "--what", "donations").split(separator: "\n")
    return lines.filter { !$0.contains(",voided,") }.map { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      return fields.enumerated().filter { ![0, 11, 24].contains($0.offset) }.map(\.element)
        .joined(separator: ",")
    }
  }

  /// E-mail, number and sum: whoever gives under several names keeps the first.
  private static func donors(_ books: BooksFolder) throws -> [String] {
    let lines = try books.done("donor", "list", "--format", "csv").split(separator: "\n")
    return lines.map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).dropFirst(2)
        .joined(separator: ",")
    }
  }

  /// Accounts and their balances: what came and went again is in their debits and credits.
  static func balances(_ books: BooksFolder) throws -> [String] {
    let lines = try books.done("statement", "trial-balance", "--format", "csv")
      .split(separator: "\n")
    let accounts = lines.filter { !$0.contains(/^(records|root)/) && !$0.hasSuffix(",0.00") }
    return accounts.map { line in
      let fields = line.split(separator: ",")
      return "\(fields[0]) \(fields[fields.count - 1])"
    }
  }
}
