import Allocation
import Formats
import Granting
import Journal
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Allocations too large for one record: parts, then their head, in one change.
struct LargeAllocationTests {
  private static let count = 1_201

  private func books() throws -> TestBooks {
    let books = try TestBooks()
    try books.openRound()
    try books.add(try TestBooks.collective("C01"))
    var file = "reference,collective,project,requested\n"
    for number in 1...Self.count { file += "A\(number),C01,,\(number).50\n" }
    #expect(try books.importApplications(file).counts.imported == Self.count)
    return books
  }

  private func proposal(_ books: TestBooks) throws -> ProposeAllocation.Outcome {
    try books.commit { view, recorder in
      try ProposeAllocation(
        round: TestBooks.round, pot: .amount(Amount(minorUnits: 10_000_000)),
        parameters: AllocationParameters(rule: .proportional)
      ).decide(view, &recorder, today: books.today)
    }
  }

  @Test func `a large allocation is parts and a head in one change, replayed row for row`() throws {
    let books = try books()
    let before = try books.records()
    let outcome = try proposal(books)
    var types: [String] = []
    var leaves: [Hash] = []
    try books.read { view in
      try view.forEachRecord(from: before) { _, bytes, leaf in
        let line = try RecordLine(bytes)
        #expect(line.envelope.change == before)
        types.append(line.type)
        leaves.append(leaf)
        return true
      }
    }
    #expect(types == Array(repeating: "allocation.shares", count: 3) + ["allocation.proposed"])
    let kept = try books.read { try KeptAllocation(outcome.id.text, in: $0) }
    #expect(kept.receipt == outcome.receipt && kept.row.shares == Int64(Self.count))
    #expect(kept.receipt.shares.count == Self.count)
    try books.expectReplayGivesTheSame()
  }

  @Test func `a head that names other parts is refused`() throws {
    let books = try books()
    let receipt = try proposal(books).receipt
    #expect(throws: RecordProblem.partsDiffer) {
      try books.commit { _, recorder in
        let id = recorder.makeID(AllocationProposed.self)
        for part in AllocationShares.all(of: receipt, allocation: id) { try recorder.record(part) }
        try recorder.record(
          AllocationProposed(
            of: receipt, id: id, round: TestBooks.round.text, fund: TestBooks.fund,
            parts: Hash(of: [1]), day: books.today))
      }
    }
  }

  @Test func `shares that were altered in the tables are not passed off as the rule's`() throws {
    let books = try books()
    let outcome = try proposal(books)
    try books.store.alterShareForTest(of: outcome.id.text)
    #expect(throws: GrantingRefusal.allocationNotReproduced(outcome.id.text)) {
      try books.read { try KeptAllocation(outcome.id.text, in: $0) }
    }
  }
}
