import Giving
import Journal
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

struct UnidentifiedTests {
  @Test func `money of unknown origin is nobody's to spend until it is identified`() throws {
    let books = try TestBooks()
    let transfer = try books.receiveUnidentified(5000)
    #expect(try books.cents(TestBooks.bank, in: .unassigned) == 5000)
    #expect(try books.cents(AccountCode(known: "471"), in: .unassigned) == -5000)
    #expect(try books.cents(.free, in: .unassigned) == 0)
    books.clock.move(to: Day("2024-06-20")!)
    let id = try books.identify(transfer)
    let donation = try books.donation(id)
    #expect(donation.day == TestBooks.day && donation.clearedOn == Day("2024-06-20")!)
    #expect(try books.cents(.free) == 5000)
    #expect(try books.cents(TestBooks.bank) == 5000)
    #expect(try books.cents(TestBooks.bank, in: .unassigned) == 0)
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `one transfer may hold several donations, and no more than it brought`() throws {
    let books = try TestBooks()
    let transfer = try books.receiveUnidentified(5000)
    let first = try books.identify(transfer, 2000)
    #expect(throws: GivingRefusal.self) { try books.identify(transfer, 3001) }
    let second = try books.identify(transfer)
    #expect(throws: GivingRefusal.self) { try books.identify(transfer) }
    let references = try [first, second].map { try books.donation($0).reference }
    #expect(references == [transfer.text, transfer.text + "/2"])
    #expect(throws: GivingRefusal.identifiedSince(reference: transfer.text)) {
      try books.void(transfer.text)
    }
    #expect(throws: GivingRefusal.bornOfTransfer(reference: transfer.text)) {
      try books.correct(first, cents: 100)
    }
    try books.refund(first, 500)
    try books.expectIdentities()
  }

  @Test func `the words of the bank stay in the people file`() throws {
    let books = try TestBooks()
    try books.receiveUnidentified(5000)
    try books.read { view in
      try view.forEachRecord(from: 0) { _, line, _ in
        #expect(!String(decoding: line, as: UTF8.self).contains("DURAND"))
        return true
      }
      #expect(try view.count(OpeningRow.self, where: [.equals("tag", "label")]) == 1)
    }
  }
}
