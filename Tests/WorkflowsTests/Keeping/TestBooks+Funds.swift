import Giving
import Granting
import Journal
import Keeping
import Ledger
import TestSupport
import Testing
import Workflows

/// Guarantees, advances and grants in few words: cents and fund codes.
extension TestBooks {
  static let guarantor = FundCode(known: "solidarite")
  static let part = FundCode(known: "urgence.C01")

  func openFund(_ code: FundCode, _ kind: FundKind, parent: FundCode? = nil) throws {
    let workflow = OpenFund(code: code, name: code.text, kind: kind, parent: parent)
    try commit { view, recorder in try workflow.decide(view, &recorder, today: today) }
  }

  func guarantee(
    _ fund: FundCode = TestBooks.fund, by guarantor: FundCode = TestBooks.guarantor,
    upTo ceiling: Int64, decision: String? = nil
  ) throws {
    let workflow = GuaranteeFund(
      fund: fund, guarantor: guarantor, ceiling: Amount(minorUnits: ceiling), day: today,
      decision: decision)
    try commit { view, recorder in try workflow.decide(view, &recorder) }
  }

  func owed(by fund: FundCode = TestBooks.fund, _ source: Cover.Source) throws -> Int64 {
    try read { try Covers.of(fund, in: $0) }.filter { $0.source == source }
      .map(\.owed.minorUnits).reduce(0, +)
  }

  /// What every check finds in these books, but for documents and people, which these tests don't make.
  func findings(_ checks: [NamedCheck] = NamedCheck.ofMoney) throws -> [NamedCheck.Finding] {
    try read { try NamedCheck.findings(of: checks, in: $0, today: today) }
  }
}

extension NamedCheck {
  static let ofMoney: [NamedCheck] = [
    .balances, .commitment, .awards, .spendableCash, .shortfall, .liaison, .advances,
    .guarantees, .reserves, .refunds,
  ]
}
