import Foundation
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Files that are not as they were: a result with words, never a crash.
struct DamageTests {
  /// What verification says, or the exit status of the fault that it was refused with.
  private enum Outcome: Equatable {
    case verified(Verification)
    case refused(String)
  }

  private func outcome(_ books: BooksOnDisk) throws -> Outcome {
    do { return .verified(try books.verify()) } catch let fault as Fault {
      return .refused(fault.code)
    }
  }

  @Test func `one flipped bit anywhere is found, or changes nothing that is read`() throws {
    let books = try BooksOnDisk()
    let intact = try books.verify()
    var random = SeededGenerator(seed: 7)
    for path in [books.files.books, books.files.people] {
      let bytes = try FileContent.of(path)
      for _ in 0..<60 {
        var changed = bytes
        let place = Int.random(in: 0..<bytes.count, using: &random)
        changed[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        try FileContent.write(changed, to: path)
        let outcome = try outcome(books)
        if case .verified(.intact) = outcome {
          #expect(outcome == .verified(intact), "byte \(place) of \(path)")
        }
      }
      try FileContent.write(bytes, to: path)
    }
    #expect(try books.verify() == intact)
  }

  @Test func `each byte of the header that says whose file it is counts`() throws {
    let books = try BooksOnDisk()
    let bytes = try FileContent.of(books.files.books)
    for place in Array(0..<16) + [18, 19, 60, 61, 62, 63, 68, 69, 70, 71] {
      var changed = bytes
      changed[place] ^= 0x40
      try FileContent.write(changed, to: books.files.books)
      let outcome = try outcome(books)
      guard case .verified(.intact) = outcome else { continue }
      Issue.record("byte \(place) of the header counts for nothing")
    }
  }

  @Test(arguments: [8_192, 10_000, 65_536])
  func `a truncated file is a difference`(length: Int) throws {
    let books = try BooksOnDisk()
    let bytes = try FileContent.of(books.files.books)
    try FileContent.write(Array(bytes[..<length]), to: books.files.books)
    #expect(try books.difference() != nil)
  }

  @Test func `a page of zeroes is a difference`() throws {
    let books = try BooksOnDisk()
    let bytes = try FileContent.of(books.files.books)
    for page in 2...bytes.count / FileContent.pageSize {
      try FileContent.write(bytes, to: books.files.books)
      try FileContent.clear(page: page, of: books.files.books)
      #expect(try books.difference() != nil, "page \(page)")
    }
  }

  @Test func `another program's file is refused, and no difference`() throws {
    let books = try BooksOnDisk()
    try FileContent.write(Array("not a database at all".utf8), to: books.files.books)
    #expect(try outcome(books) == .refused("not-caisse-books"))
    try FileContent.write([], to: books.files.books)
    #expect(try outcome(books) == .refused("not-caisse-books"))
    try FileManager.default.removeItem(atPath: books.files.books)
    #expect(try outcome(books) == .refused("books-not-found"))
    try FileManager.default.createDirectory(
      atPath: books.files.books, withIntermediateDirectories: false)
    #expect(try outcome(books) == .refused("cannot-read"))
  }

  @Test func `books of a newer program are refused, and no difference`() throws {
    let books = try BooksOnDisk()
    try RawConnection(books.files.books).execute("PRAGMA user_version = 1000")
    #expect(try outcome(books) == .refused("books-newer"))
  }

  @Test func `tables made by another version are to be made anew first`() throws {
    let books = try BooksOnDisk()
    try RawConnection(books.files.books).execute(
      "ALTER TABLE fund ADD COLUMN note TEXT; UPDATE projection SET schema = 'older'")
    #expect(try outcome(books) == .refused("projections-of-other-version"))
    #expect(try books.difference(.tree) == nil)
  }
}
