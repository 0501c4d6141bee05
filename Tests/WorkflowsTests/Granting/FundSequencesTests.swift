import Council
import Giving
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Random sequences of what befalls funds that stand for each other and promise money before it clears:
/// after each step everything checked of money holds, and at the end the journal gives the same tables.
struct FundSequencesTests {
  @Test(arguments: 1...10)
  func `identities hold after every step of any sequence`(seed: Int) throws {
    let own = try AwardBooks(seed: UInt64(seed), asking: [900, 700, 500, 400, 300])
    let books = own.books
    var generator = SeededGenerator(seed: UInt64(seed))
    try books.openFund(TestBooks.guarantor, .general)
    try books.openBalances(("512CC", 400), ("102", -400), in: TestBooks.guarantor)
    try own.adopt {
      $0.spendable = [
        SpendableShare(channel: "platform", percent: 90),
        SpendableShare(channel: "card", percent: 50),
      ]
    }
    try books.guarantee(upTo: 250)
    var acts: [String] = []
    var done: Set<Act> = []
    for step in 1...70 {
      let act = Act.allCases.randomElement(using: &generator)!
      do {
        try perform(act, own, &acts, &generator)
        done.insert(act)
      } catch let refusal as any Explained where refusal.exit != .bug {
      }
      let findings = try books.findings()
      try #require(findings == [], "seed \(seed), step \(step): \(act)")
    }
    #expect(done.count > 12)
    try books.expectReplayGivesTheSame()
  }

  private enum Act: CaseIterable {
    case give, expect, expect2, expectPart, clear, clearOne, dispute, decide, refund, refund2,
      voidAct, voidAct2, voidDonation, correct, move, make, make2, release, guarantee, reserve,
      spend, nextDay
  }

  private func perform(
    _ act: Act, _ own: AwardBooks, _ acts: inout [String], _ generator: inout SeededGenerator
  ) throws {
    let books = own.books
    let cents = Int64.random(in: 1...300, using: &generator)
    let channel = [Channel.platform, .card].randomElement(using: &generator)!
    func donation() throws -> ID<Donation>? {
      try books.read { try $0.rows(Donation.self) }.filter { $0.state != .voided }
        .randomElement(using: &generator)?.id
    }
    switch act {
    case .give: try books.give(cents)
    case .expect, .expect2: try books.give(cents, by: channel, fee: min(cents, 4))
    case .expectPart: try books.give(cents, by: channel, for: "C01")
    case .clear: acts.append(try books.clear().id.text)
    case .clearOne: if let id = try donation() { acts.append(try books.clear(.line, [id]).id.text) }
    case .dispute: if let id = try donation() { acts.append(try books.dispute(id, cents).text) }
    case .decide:
      if let id = try donation() {
        try books.decide(id, Bool.random(using: &generator) ? .won : .lost)
      }
    case .refund: if let id = try donation() { acts.append(try books.refund(id, cents).id.text) }
    case .refund2:
      if let id = try donation() { acts.append(try books.refund(id, by: .platform).id.text) }
    case .voidAct, .voidAct2:
      if let name = acts.randomElement(using: &generator) { try books.void(name) }
    case .voidDonation: if let id = try donation() { try books.void(id.text) }
    case .correct: if let id = try donation() { try books.correct(id, cents: cents) }
    case .move: if let id = try donation() { try books.move(id, to: "urgence", designation: "C02") }
    case .make, .make2: try own.make(Int64.random(in: 1...5, using: &generator), cents)
    case .release:
      let award = try books.read {
        try $0.rows(Award.self, where: [.equals("state", Award.State.reserved.rawValue)])
      }.randomElement(using: &generator)
      if let award { try own.release(award.code.text, min(cents, award.unpaid().minorUnits)) }
    case .guarantee: try books.guarantee(upTo: cents)
    case .reserve: try books.reserve(cents)
    case .spend: try books.transfer(cents, from: TestBooks.fund, to: .general, decision: "PV-1")
    case .nextDay: books.clock.move(to: books.today.adding(days: 9))
    }
  }
}
