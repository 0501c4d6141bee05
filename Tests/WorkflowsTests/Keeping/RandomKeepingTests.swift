import Journal
import Keeping
import Ledger
import TestSupport
import Testing
import Workflows

/// Long sequences of acts, chosen by a seed: what must hold after every one of them, refused or done.
struct RandomKeepingTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `the identities hold after every act, and no decision leaves less than nothing free`(
    seed: UInt64
  ) throws {
    let books = try TestBooks(seed: seed)
    var generator = SeededGenerator(seed: seed)
    var acts = RandomActs(books: books)
    var refused = 0
    for _ in 0..<120 {
      let before = try acts.leastFree()
      let isFact = try acts.next(&generator)
      if isFact == nil { refused += 1 }
      let after = try acts.leastFree()
      if isFact != true { #expect(after >= min(before, 0)) }
      try books.expectIdentities()
    }
    #expect(refused > 0 && refused < 110)
    try books.expectReplayGivesTheSame()
  }
}

/// Acts of keeping with random amounts and days, in two funds.
private struct RandomActs {
  let books: TestBooks
  private var entries: [String] = []
  private var expenses: [String] = []

  init(books: TestBooks) {
    self.books = books
  }

  /// The least free money of any fund on any day.
  func leastFree() throws -> Int64 {
    let early = TestBooks.day.adding(days: -100)
    return try books.read { view in
      try [FundCode.general, TestBooks.fund].map {
        try CommitmentBalances.lowestFree(of: $0, from: early, in: view).minorUnits
      }.min()!
    }
  }

  /// True for a fact or a correction, false for a decision, nil where it was refused.
  mutating func next(_ generator: inout SeededGenerator) throws -> Bool? {
    let day = TestBooks.day.adding(days: Int.random(in: 0...6, using: &generator))
    let cents = Int64.random(in: 1...2_000, using: &generator)
    let fund = Bool.random(using: &generator) ? FundCode.general : TestBooks.fund
    let other = fund == .general ? TestBooks.fund : FundCode.general
    let cause = Cause.decision("PV-1")
    let chosen = Int.random(in: 0..<11, using: &generator)
    do {
      switch chosen {
      case 0, 1: try books.give(cents, on: day)
      case 2:
        try keep(books.record(("512CC", cents), ("758", -cents), in: fund, cause: cause, on: day))
      case 3:
        try keep(books.record(("613", cents), ("512CC", -cents), in: fund, cause: cause, on: day))
      case 4: try books.transfer(cents, from: fund, to: other, on: day, decision: "PV-1")
      case 5: try books.reserve(cents / 4, in: fund, on: day)
      case 6: try books.reserve(cents / 8, for: .appeals, in: fund, on: day)
      case 7: try keep(books.spend(cents, in: fund, isInvoice: true, cause: cause, on: day))
      case 8: try keep(books.spend(cents / 20, charging: "627", in: fund, cause: cause, on: day))
      case 9: return try reverseOne(&generator)
      default: return try payOne(&generator)
      }
    } catch is KeepingRefusal {
      return nil
    } catch is EntryRefusal {
      return nil
    }
    return chosen == 8
  }

  private mutating func keep(_ entry: EntryRecorded) { entries.append(entry.id.text) }
  private mutating func keep(_ expense: ExpenseRecorded) { expenses.append(expense.id.text) }

  private mutating func reverseOne(_ generator: inout SeededGenerator) throws -> Bool? {
    guard let name = entries.randomElement(using: &generator) else { return nil }
    entries.removeAll { $0 == name }
    try books.reverse(name, on: TestBooks.day.adding(days: 6))
    return true
  }

  private mutating func payOne(_ generator: inout SeededGenerator) throws -> Bool? {
    guard let name = expenses.randomElement(using: &generator) else { return nil }
    let workflow = PayExpense(expense: name, day: TestBooks.day.adding(days: 7))
    try books.commit { view, recorder in try workflow.decide(view, &recorder) }
    return false
  }
}
