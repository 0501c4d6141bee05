import Giving
import Granting
import Ledger
import TestSupport
import Testing
import Workflows

/// What a bank takes beyond a gift that is held under a mandate is borne by whose the money is.
struct MandateLossTests {
  private func losing(_ kind: FundKind) throws -> HostingBooks {
    let hosting = try HostingBooks(kind)
    let gift = try hosting.books.give(500_00, by: .platform, campaign: HostingBooks.campaign)
    try hosting.books.clear()
    try hosting.give(100_00)
    try hosting.books.refund(gift, 30_00)
    try hosting.books.dispute(gift)
    try hosting.books.decide(gift, .lost)
    return hosting
  }

  @Test func `under a mandate it is no charge of ours`() throws {
    let hosting = try losing(.hostedByMandate)
    #expect(try hosting.cents(AccountCode(known: "658")) == 0)
    #expect(try hosting.cents(HostingBooks.held) == 30_00 - 100_00)
    try hosting.books.expectIdentities()
    try hosting.books.expectReplayGivesTheSame()
  }

  @Test func `in own name it is a loss of the fund`() throws {
    let hosting = try losing(.hostedInOwnName)
    #expect(try hosting.cents(AccountCode(known: "658")) == 30_00)
    try hosting.books.expectIdentities()
  }
}
