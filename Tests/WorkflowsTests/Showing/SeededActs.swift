import Giving
import Journal
import Keeping
import Ledger
import TestSupport
import Workflows

/// Acts of all kinds that change figures, drawn from a seed. What a rule refuses is left out.
struct SeededActs {
  let books: TestBooks
  private var generator: SeededGenerator
  private var donations: [ID<Donation>] = []

  init(_ books: TestBooks, seed: UInt64) {
    self.books = books
    generator = SeededGenerator(seed: seed)
  }

  /// One more act, on a day of the span.
  mutating func act(from first: Day, days: Int) throws {
    let day = first.adding(days: Int.random(in: 0..<days, using: &generator))
    let cents = Int64.random(in: 1...50_000, using: &generator)
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: try refused { try reserve(cents, on: day) }
    case 1: try refused { try move(cents, on: day) }
    case 2, 3:
      guard let donation = donations.randomElement(using: &generator) else { return }
      let isDispute = Bool.random(using: &generator)
      try refused {
        isDispute
          ? try dispute(donation, cents / 10 + 1, on: day)
          : try refund(donation, cents / 10 + 1, on: day)
      }
    default:
      let channel = Channel.allCases.randomElement(using: &generator)!
      let fee = channel.accountRole == .platform ? cents / 50 : 0
      try refused {
        donations.append(try books.give(cents, by: channel, on: day, fee: fee))
      }
    }
  }

  private func dispute(_ donation: ID<Donation>, _ cents: Int64, on day: Day) throws {
    try books.commit { view, recorder in
      _ = try OpenDispute(donation.text, amount: Amount(minorUnits: cents), day: day)
        .decide(view, &recorder)
    }
  }

  private func refund(_ donation: ID<Donation>, _ cents: Int64, on day: Day) throws {
    try books.commit { view, recorder in
      _ = try RefundDonation(donation.text, amount: Amount(minorUnits: cents), day: day)
        .decide(view, &recorder)
    }
  }

  private func refused(_ act: () throws -> Void) throws {
    do { try act() } catch is any Explained {}
  }

  private func reserve(_ cents: Int64, on day: Day) throws {
    try books.commit { view, recorder in
      try SetReserve(
        fund: TestBooks.fund, level: Amount(minorUnits: cents), purpose: .losses, day: day,
        decision: "AG-1"
      ).decide(view, &recorder)
    }
  }

  private func move(_ cents: Int64, on day: Day) throws {
    try books.commit { view, recorder in
      try TransferBetweenFunds(
        from: TestBooks.fund, to: .general, amount: Amount(minorUnits: cents), day: day,
        account: TestBooks.bank, decision: "AG-2"
      ).decide(view, &recorder)
    }
  }
}
