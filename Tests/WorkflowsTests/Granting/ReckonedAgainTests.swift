import Allocation
import Granting
import Journal
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

struct ReckonedAgainTests {
  /// Books whose allocation says one rule, and has the shares of another.
  private func books(saying rule: Rule, sharing other: Rule) throws -> TestBooks {
    let books = try TestBooks()
    try books.openRound()
    for (place, cents) in [20_000, 90_000, 150_000].enumerated() {
      try books.add(try TestBooks.collective("C\(place + 1)"))
      _ = try books.apply("C\(place + 1)", Int64(cents))
    }
    try books.commit { view, recorder in
      let input = try RoundRequests(TestBooks.round, today: books.today, in: view)
      func receipt(_ rule: Rule) throws -> AllocationReceipt {
        try Pot(Amount(minorUnits: 100_000)).divided(
          among: input.requests, by: AllocationParameters(rule: rule, ties: input.round.ties))
      }
      let id = recorder.makeID(AllocationProposed.self)
      for part in AllocationShares.all(of: try receipt(other), allocation: id) {
        try recorder.record(part)
      }
      try recorder.record(
        AllocationProposed(
          of: try receipt(rule), id: id, round: input.round.code.text, fund: input.round.fund,
          parts: try recorder.hashOfParts(), day: books.today))
    }
    return books
  }

  @Test func `shares that their rule gives are as they should be`() throws {
    let books = try books(saying: .equal, sharing: .equal)
    try books.read { try ReckonedAgain.check(in: $0) }
  }

  @Test func `shares that their rule does not give are a difference, with their record`() throws {
    let books = try books(saying: .equal, sharing: .proportional)
    let difference = try #require(
      throws: Difference.self
    ) { try books.read { try ReckonedAgain.check(in: $0) } }
    #expect(difference.table == "allocation")
    #expect(difference.record == (try books.read { Int64(try $0.journalSize()) - 1 }))
  }
}
