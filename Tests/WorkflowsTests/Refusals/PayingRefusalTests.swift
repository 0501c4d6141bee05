import Council
import Granting
import Journal
import Ledger
import Testing
import Workflows

/// The words of what stands between a payout and its sending.
struct PayingRefusalTests {
  private static let payee = PayeeCode(collective: CollectiveCode(known: "C01"), rank: 1)
  private static let payout = PayoutCode(application: ApplicationCode(number: 1), number: 7)
  private static let member = MemberCode(number: 2)

  private static let ofAccounts: [AccountRefusal] = [
    .unchecked([payout], accounts: [payee]), .unanswered([payout], payee, .noMatch),
    .cooling([payout], accounts: [payee], until: .first, waivers: 2, waived: 1),
    .unapproved([payout], accounts: [payee], needed: 2, approved: 1),
    .involved(member, payee, .checked), .saidBefore(member, payee), .reasonOfMatch(payee),
  ]

  private static let ofWarnings: [WarningRefusal] = [
    .unanswered([payout], .sharedAccount), .nothingToAnswer(payout, .samePayment), .wordsMissing,
  ]

  private static let subject = GateSubject(.application, "G1")

  private static let ofGates: [GateRefusal] = [
    .unanswered(.freezes, [subject]), .closed(.freezes, [subject]),
    .foundBefore(.freezes, subject), .nothingFound(.freezes, subject),
    .ownAnswer(member, .freezes, subject), .noSubject,
  ]

  @Test func `every refusal has a code of its own and words without inner names`() {
    Wording.check(Self.ofAccounts + Self.ofWarnings + Self.ofGates)
  }

  @Test func `a command that mends it names all accounts, its words only the first`() throws {
    let payees = (1...8).map {
      PayeeCode(collective: CollectiveCode(known: "C0\($0)"), rank: 1)
    }
    let refusal = AccountRefusal.unchecked(
      Array(repeating: Self.payout, count: 8), accounts: payees)
    #expect(refusal.message.text(in: .euro).contains("C05/1 and 3 more"))
    let hint = try #require(refusal.hint).text(in: .euro)
    for payee in payees { #expect(hint.contains(" \(payee)")) }
  }
}
