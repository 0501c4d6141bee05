import Ledger
import Testing
import Workflows

struct LedgerRefusalTests {
  private static let account = AccountCode(known: "512")
  private static let fund = FundCode(known: "urgence")

  private static let all: [LedgerRefusal] = [
    .amountOverflow, .tooFewPostings, .zeroPosting(account: account),
    .unbalanced(fund: fund, excess: Amount(minorUnits: 100)),
    .accountClosedToPosting(account), .notASubaccount(account, of: account),
    .noAccountFor(.bank), .needsDecisionOrCost(fund: fund, account: account),
    .alreadyReversed(entry: 7), .bornOfAnEvent(entry: 7, event: "donation"), .unknownEntry(7),
    .openingNotAtStart(fund: fund),
  ]

  @Test func `every refusal has a code of its own, in kebab case`() {
    let codes = Self.all.map(\.code)
    #expect(Set(codes).count == Self.all.count)
    for code in codes { #expect(code.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(code)") }
  }

  @Test func `every refusal is said in words, with what it is about`() {
    for refusal in Self.all {
      let words = refusal.message.text(in: .euro)
      #expect(words.count > 10)
      #expect(!words.contains("(") && !words.contains("minorUnits"))
      #expect(refusal.exit == .refused)
    }
    #expect(
      LedgerRefusal.unbalanced(fund: Self.fund, excess: Amount(minorUnits: 100)).message
        .text(in: .euro) == "debits exceed credits by 1.00 EUR in fund urgence")
    #expect(
      LedgerRefusal.unbalanced(fund: Self.fund, excess: Amount(minorUnits: .min)).message
        .text(in: .euro).hasPrefix("credits exceed debits by 92233720368547758.07 EUR"))
  }
}
