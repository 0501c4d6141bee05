import Giving
import Journal
import Keeping
import Ledger
import TestSupport
import Testing
import Workflows

/// Invariant 11 of `domain.md`, and all small cases around it.
struct RefundTests {
  private func clearedDonation(_ cents: Int64) throws -> (TestBooks, ID<Donation>) {
    let books = try TestBooks()
    let id = try books.give(cents, by: .platform)
    try books.clear()
    return (books, id)
  }

  @Test func `refunds by us never exceed the donation`() throws {
    let (books, id) = try clearedDonation(5000)
    try books.refund(id, 2000)
    #expect(
      throws: GivingRefusal.moreThanRemains(
        reference: try books.donation(id).reference, remaining: Amount(minorUnits: 3000),
        asked: Amount(minorUnits: 4000))
    ) { try books.refund(id, 4000) }
    #expect(try books.donation(id).state == .partlyRefunded)
  }

  @Test func `what a chargeback takes beyond the donation is a loss`() throws {
    let (books, id) = try clearedDonation(5000)
    try books.refund(id, 2000)
    try books.dispute(id)
    try books.decide(id, .lost)
    #expect(try books.cents(AccountCode(known: "658")) == 2000)
    #expect(try books.cents(.refunded) == 2000)
    #expect(try books.cents(.lost) == 3000)
    #expect(try books.cents(.cost) == 2000)
    #expect(try books.cents(.free) == -2000)
    try books.expectIdentities()
  }

  @Test func `a refund never makes free money negative`() throws {
    let books = try TestBooks()
    let transfer = try books.give(5000)
    let card = try books.give(1000, by: .platform)
    try books.clear()
    try books.dispute(card, 4000)
    #expect(
      throws: KeepingRefusal.insufficientFreeMoney(
        fund: TestBooks.fund, available: Amount(minorUnits: 2000),
        needed: Amount(minorUnits: 2001), on: books.today)
    ) { try books.refund(transfer, 2001) }
    try books.refund(transfer, 2000)
    #expect(try books.cents(.free) == 0)
    try books.refund(card, 1000, by: .platform)
    #expect(try books.cents(.free) == -1000)
    try books.expectIdentities()
  }

  @Test func `before the payout a refund leaves the commitment book alone`() throws {
    let books = try TestBooks()
    let id = try books.give(5000, by: .platform)
    try books.refund(id, 2000)
    #expect(try books.cents(.refunded) == 0)
    #expect(try books.cents(TestBooks.platform) == 3000)
    let cleared = try books.clear()
    #expect(cleared.amount == Amount(minorUnits: 3000))
    #expect(cleared.gross == Amount(minorUnits: 5000))
    #expect(try books.cents(.refunded) == 2000)
    #expect(try books.cents(.free) == 3000)
  }

  @Test func `an earlier year's donation is given back from a charge`() throws {
    let books = try TestBooks()
    let id = try books.give(5000)
    books.clock.move(to: Day("2025-01-02")!)
    let fact = try books.refund(id)
    #expect(fact.against == AccountCode(known: "672"))
    #expect(try books.cents(AccountCode(known: "75411")) == -5000)
    #expect(try books.cents(.refunded) == 5000)
    #expect(try books.cents(.cost) == 0)
    try books.expectIdentities()
  }

  @Test func `an unpaid cheque is lost, before its credit and after`() throws {
    for isCredited in [false, true] {
      let books = try TestBooks()
      let id = try books.give(5000, by: .cheque)
      if isCredited { try books.clear(.slip) }
      let fact = try books.refund(id, by: .bank, reason: .rejection)
      #expect(fact.account == (isCredited ? TestBooks.bank : AccountCode(known: "5112")))
      #expect(try books.donation(id).state == .lost)
      #expect(try books.cents(.free) == 0)
      #expect(try books.cents(fact.account) == 0)
      try books.expectIdentities()
      #expect(try books.cents(.lost) == 5000)
      #expect(throws: GivingRefusal.self) { try books.clear(.slip) }
    }
  }

  @Test func `the cheque that was not cashed goes back whole`() throws {
    let books = try TestBooks()
    let id = try books.give(5000, by: .cheque)
    #expect(throws: GivingRefusal.mustBeWhole(reference: try books.donation(id).reference)) {
      try books.refund(id, 4000)
    }
    try books.refund(id)
    #expect(try books.cents(AccountCode(known: "5112")) == 0)
    #expect(try [books.cents(.cleared), books.cents(.refunded)] == [-5000, 5000])
    try books.expectIdentities()
  }

  @Test func `cash is given back from its box, and only what is there`() throws {
    let books = try TestBooks()
    let id = try books.give(5000, by: .cash)
    try books.count(5000)
    try books.deposit(4500)
    #expect(throws: KeepingRefusal.self) { try books.refund(id, 600, from: TestBooks.box) }
    try books.refund(id, 500, from: TestBooks.box)
    #expect(try books.refund(id, 600).account == TestBooks.bank)
    try books.expectIdentities()
  }

  @Test func `nothing is given back before it came, or after it was voided`() throws {
    let books = try TestBooks()
    let id = try books.give(5000)
    #expect(throws: GivingRefusal.self) {
      try books.refund(id, on: books.today.adding(days: -1))
    }
    try books.void(id.text)
    #expect(throws: GivingRefusal.self) { try books.refund(id) }
  }

  /// Every order of a payout, a refund by the platform, and a dispute that is open, won or lost, with
  /// every small amount, against a count by hand.
  @Test func `in whatever order they come, refunds, disputes and payouts add up`() throws {
    for order in permutations(["clear", "refund", "dispute"]) {
      for refunded: Int64 in [0, 2, 3] {
        for disputed: Int64 in [2, 3] {
          for outcome in [nil, DecideDispute.Outcome.won, .lost] {
            try expectSums(order, refunded, disputed, outcome)
          }
        }
      }
    }
  }

  private func expectSums(
    _ order: [String], _ refunded: Int64, _ disputed: Int64, _ outcome: DecideDispute.Outcome?
  ) throws {
    let books = try TestBooks()
    try books.give(10, by: .platform)
    let id = try books.give(3, by: .platform)
    var (back, lost, beyond): (Int64, Int64, Int64) = (0, 0, 0)
    for act in order {
      switch act {
      case "clear": try books.clear()
      case "refund":
        guard refunded > 0 else { continue }
        try books.refund(id, refunded, by: .platform)
        let taken = min(refunded, 3 - back - lost)
        (back, beyond) = (back + taken, beyond + refunded - taken)
      default:
        try books.dispute(id, disputed)
        guard let outcome else { continue }
        try books.decide(id, outcome)
        guard outcome == .lost else { continue }
        let taken = min(disputed, 3 - back - lost)
        (lost, beyond) = (lost + taken, beyond + disputed - taken)
      }
      try books.expectIdentities()
    }
    let held = outcome == nil ? disputed : 0
    let sums = try [CommitmentAccount.refunded, .lost, .cost, .held, .free].map {
      try books.cents($0)
    }
    #expect(
      sums == [back, lost, beyond, held, 13 - back - lost - beyond - held],
      "\(order) \(refunded) \(disputed) \(outcome?.rawValue ?? "open")")
  }

  private func permutations(_ words: [String]) -> [[String]] {
    guard words.count > 1 else { return [words] }
    return words.flatMap { first in
      permutations(words.filter { $0 != first }).map { [first] + $0 }
    }
  }
}
