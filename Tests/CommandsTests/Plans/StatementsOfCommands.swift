import Foundation
import TestSupport
import Testing

/// What each command asks of the tables, by the words that name it.
struct StatementsOfCommands: Sendable {
  private(set) var all: [String: Set<String>] = [:]

  var union: Set<String> { all.values.reduce(into: []) { $0.formUnion($1) } }

  mutating func add(_ statements: Set<String>, of line: String) {
    let words = line.split(separator: " ").map(String.init)
    let command = words.prefix(CommandTree.depth(of: words)).joined(separator: " ")
    all[command, default: []].formUnion(statements)
  }

  /// The acts that made these books, and a line for each command that reads them.
  static func ofFullBooks() throws -> StatementsOfCommands {
    let full = try FullBooks.model.get()
    let books = try BooksFolder(full)
    let names = try ReadingNames(in: RawConnection(books.booksFile))
    let watched = WatchedStatements(in: books.folder.path)
    var statements = full.statements
    for line in ReadingCommands.lines {
      let answer = books.run(names.given(line, folder: books.path("out")))
      // Of these books check finds that four members would be better.
      #expect(answer.status == (line == "check" ? 1 : 0), "\(line): \(answer.errors)")
      statements.add(watched.take(), of: line)
    }
    return statements
  }
}
