import Allocation
import Formats
import Granting
import Journal
import Ledger
import TestSupport
import Testing
import Workflows

struct ProposeAllocationTests {
  private func propose(
    _ rule: Rule = .equal, pot: ProposeAllocation.PotChoice = .free,
    rounding: Rounding = .largestRemainder, in books: TestBooks
  ) throws -> ProposeAllocation.Outcome {
    try books.commit { view, recorder in
      try ProposeAllocation(
        round: TestBooks.round, pot: pot,
        parameters: AllocationParameters(rule: rule, rounding: rounding)
      )
      .decide(view, &recorder, today: books.today)
    }
  }

  private func books(_ requests: [Int64]) throws -> TestBooks {
    let books = try TestBooks()
    try books.openRound()
    for (index, cents) in requests.enumerated() {
      try books.add(try TestBooks.collective("C\(index + 1)"))
      _ = try books.apply("C\(index + 1)", cents)
    }
    return books
  }

  @Test func `the model's pot serves all thirty, twelve in full, and leaves nothing`() throws {
    let books = try TestBooks()
    _ = try books.importCollectives(try ModelFiles.text("collectifs.csv"))
    try books.openRound()
    _ = try books.importApplications(try ModelFiles.text("candidatures.csv"))
    try books.give(9_163_000)
    let entries = try books.entries()
    let free = try books.cents(.free)
    let outcome = try propose(in: books)
    #expect(outcome.receipt.shares.count { $0.amount.isPositive } == 30)
    #expect(outcome.receipt.shares.count(where: \.isFull) == 12)
    #expect(outcome.receipt.unassigned == .zero)
    #expect(outcome.unreviewed == 30 && outcome.available == Amount(minorUnits: 9_163_000))
    // A proposal moves no money, in neither book.
    #expect(try books.entries() == entries)
    #expect(try books.cents(.free) == free)
    try books.expectReplayGivesTheSame()
  }

  @Test(arguments: [Rule.equal, .proportional])
  func `a kept allocation gives its receipt again`(rule: Rule) throws {
    let books = try books([10_001, 20_003, 30_007])
    let outcome = try propose(rule, pot: .amount(Amount(minorUnits: 33_334)), in: books)
    let kept = try books.read { try KeptAllocation(outcome.id.text, in: $0) }
    #expect(kept.receipt == outcome.receipt)
    #expect(kept.applications.map(\.code.text) == ["G1", "G2", "G3"])
    #expect(try kept.receipt.shares.map(\.amount).sum() == Amount(minorUnits: 33_334))
    let share = kept.receipt.shares[try books.read { try kept.place(of: "G2", in: $0) }]
    #expect(share == outcome.receipt.shares[1])
  }

  @Test func `a review given later changes neither the shares nor their explanations`() throws {
    let books = try books([10_000, 20_000])
    func review(_ name: String, _ score: String, tier: Int64) throws {
      try books.commit { view, recorder in
        _ = try ReviewApplications(applications: [name], score: Score(score), tier: tier)
          .decide(view, &recorder, today: books.today)
      }
    }
    try review("G1", "8", tier: 1)
    try review("G2", "4", tier: 2)
    let outcome = try propose(.score, pot: .amount(Amount(minorUnits: 9_000)), in: books)
    #expect(outcome.receipt.shares.map(\.amount.minorUnits) == [6_000, 3_000])
    try review("G1", "1", tier: 3)
    let kept = try books.read { try KeptAllocation(outcome.id.text, in: $0) }
    #expect(kept.receipt == outcome.receipt)
    try books.expectReplayGivesTheSame()
  }

  @Test func `what is ineligible, withdrawn or unknown takes no part`() throws {
    let books = try books([10_000, 20_000, 30_000])
    try books.commit { view, recorder in
      _ = try ReviewApplications(applications: ["G1"], verdict: .ineligible)
        .decide(view, &recorder, today: books.today)
      _ = try WithdrawApplication(application: "G2").decide(view, &recorder, today: books.today)
    }
    let pot = ProposeAllocation.PotChoice.amount(Amount(minorUnits: 5_000))
    let outcome = try propose(pot: pot, in: books)
    #expect(outcome.receipt.shares.map(\.request.application) == ["G3"])
    #expect(throws: GrantingRefusal.noShare(application: "G1", allocation: outcome.id.text)) {
      try books.read { try KeptAllocation(outcome.id.text, in: $0).place(of: "G1", in: $0) }
    }
    #expect(throws: GrantingRefusal.unknownAllocation("l:none")) {
      try books.read { try KeptAllocation("l:none", in: $0) }
    }
  }

  @Test func `a round with nothing open has nothing to allocate`() throws {
    let books = try books([])
    #expect(throws: GrantingRefusal.nothingToAllocate(TestBooks.round)) {
      _ = try propose(in: books)
    }
  }

  @Test func `without free money every share is zero, and nothing is refused`() throws {
    let books = try books([10_000])
    #expect(try propose(in: books).receipt.shares.map(\.amount) == [.zero])
  }

  @Test func `a step rounds down, and what it leaves is unassigned`() throws {
    let books = try books([100_000, 100_000, 100_000])
    let outcome = try propose(
      pot: .amount(Amount(minorUnits: 100_000)), rounding: .down(to: Amount(minorUnits: 1_000)),
      in: books)
    #expect(outcome.receipt.shares.map(\.amount.minorUnits) == [33_000, 33_000, 33_000])
    #expect(outcome.receipt.unassigned == Amount(minorUnits: 1_000))
    #expect(
      try books.read { try KeptAllocation(outcome.id.text, in: $0) }.receipt == outcome.receipt)
    try books.expectReplayGivesTheSame()
  }
}
