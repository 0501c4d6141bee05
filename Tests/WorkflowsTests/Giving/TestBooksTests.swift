import Giving
import Journal
import Ledger
import TestSupport
import Testing
import Workflows

struct TestBooksTests {
  @Test func `books are replayed row for row`() throws {
    let books = try TestBooks()
    try books.give(5000)
    try books.give(2000, by: .platform)
    try books.expectReplayGivesTheSame()
    #expect(try books.cents(TestBooks.bank) == 5000)
    #expect(try books.cents(.free) == 5000)
    #expect(try books.donation(try books.give(100)).amount == Amount(minorUnits: 100))
  }
}
