import Granting
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// What is left of a project hosted in own name goes on, with what was carried for it from earlier years.
struct DevolutionTests {
  private static let gifts = AccountCode(known: "196")
  private static let contributions = AccountCode(known: "195")

  /// 500.00 given, so much of it carried on each of these accounts at a year's end, and winding down.
  private func hosting(carrying carried: [(AccountCode, Int64)]) throws -> HostingBooks {
    let hosting = try HostingBooks(.hostedInOwnName)
    try hosting.give(500_00)
    for (account, cents) in carried {
      try hosting.books.record(
        ("6896", cents), (account.text, -cents), in: HostingBooks.fund)
    }
    try hosting.become(.windingDown)
    return hosting
  }

  private func cents(_ account: String, in hosting: HostingBooks) throws -> Int64 {
    try hosting.cents(AccountCode(known: account))
  }

  @Test func `all of it is used with the last payment, each by its own income`() throws {
    let hosting = try hosting(carrying: [(Self.contributions, 120_00), (Self.gifts, 200_00)])
    try hosting.pay(.devolution, nil)
    #expect(try cents("195", in: hosting) == 0)
    #expect(try cents("196", in: hosting) == 0)
    #expect(try cents("7895", in: hosting) == -120_00)
    #expect(try cents("7896", in: hosting) == -200_00)
    #expect(try cents("6571", in: hosting) == 500_00)
    #expect(try hosting.cents(TestBooks.bank) == 0)
    try hosting.books.expectIdentities()
    try hosting.closeCampaign()
    try hosting.become(.closed, deed: true)
    try hosting.books.expectReplayGivesTheSame()
  }

  @Test func `of a part no more is used than it is, in the order of the accounts`() throws {
    let hosting = try hosting(carrying: [(Self.contributions, 120_00), (Self.gifts, 200_00)])
    try hosting.pay(.devolution, 150_00)
    #expect(try cents("7895", in: hosting) == -120_00)
    #expect(try cents("7896", in: hosting) == -30_00)
    try hosting.pay(.devolution, nil)
    #expect(try cents("7896", in: hosting) == -200_00)
    try hosting.books.expectIdentities()
    try hosting.books.expectReplayGivesTheSame()
  }

  @Test func `more than is left, carried though spent since, is used up too`() throws {
    let hosting = try hosting(carrying: [(Self.gifts, 200_00), (Self.contributions, 400_00)])
    try hosting.pay(.devolution, nil)
    #expect(try cents("196", in: hosting) == 0)
    #expect(try cents("195", in: hosting) == 0)
    try hosting.books.expectIdentities()
  }

  @Test func `a contribution of assets is another charge than aid`() throws {
    let hosting = try hosting(carrying: [(Self.gifts, 200_00)])
    try hosting.pay(.devolution, 150_00, charge: .aid)
    try hosting.pay(.devolution, nil, charge: .contribution)
    #expect(try cents("6571", in: hosting) == 150_00)
    #expect(try cents("6573", in: hosting) == 350_00)
    try hosting.books.expectIdentities()
    try hosting.books.expectReplayGivesTheSame()
  }

  @Test func `only what is left of a project of our own is a charge of ours`() throws {
    let mandate = try HostingBooks(.hostedByMandate)
    try mandate.give(100_00)
    #expect(throws: HostingRefusal.noCharge(HostingBooks.fund, .costs)) {
      try mandate.ask(.costs, 10_00, charge: .aid)
    }
  }

  @Test func `what no role says the use of is not passed over`() throws {
    let hosting = try hosting(carrying: [(AccountCode(known: "191"), 50_00)])
    #expect(
      throws: HostingRefusal.carriedWithoutRole(
        HostingBooks.fund, AccountCode(known: "191"), Amount(minorUnits: 50_00))
    ) { try hosting.pay(.devolution, nil) }
  }

  @Test func `undone, it waits again`() throws {
    let hosting = try hosting(carrying: [(Self.gifts, 200_00)])
    let before = try hosting.books.sums()
    let payment = try hosting.pay(.devolution, nil)
    try hosting.void(payment)
    #expect(try hosting.books.sums() == before)
    #expect(try cents("196", in: hosting) == -200_00)
    try hosting.books.expectReplayGivesTheSame()
  }
}
