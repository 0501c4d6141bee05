package import Council
import Granting
package import Ledger
import Statements

/// One way in which what a fund lacks may be filled, in the policy's order.
package struct ShortfallStep: Hashable, Sendable {
  package let fund: FundCode
  package let source: ShortfallSource
  /// What it can bring: what is on its way, free elsewhere, or promised and not notified.
  package let amount: Amount
  /// The command that begins it.
  package let command: String

  /// Those of each fund that has a shortfall; what brings nothing is left out.
  package static func all(in view: some BooksView, today: Day) throws -> [ShortfallStep] {
    let short = try Alert.ofFree(in: view, today: today).filter { $0.kind == .shortfall }
    guard !short.isEmpty else { return [] }
    let order = try Policies.inForce(on: today, in: view).shortfall
    return try short.flatMap { alert in
      guard let fund = FundCode(alert.name), let missing = alert.amount else {
        return [ShortfallStep]()
      }
      return try order.compactMap { source in
        try step(source, filling: missing, of: fund, today, view)
      }.filter(\.amount.isPositive)
    }
  }

  private static func step(
    _ source: ShortfallSource, filling missing: Amount, of fund: FundCode, _ today: Day,
    _ view: some BooksView
  ) throws -> ShortfallStep? {
    switch source {
    case .clearings:
      let coming = try uncleared(of: fund, in: view)
      return ShortfallStep(
        fund: fund, source: source, amount: coming, command: "caisse donation clear")
    case .guarantor:
      // What a declared guarantor could give it has given: the general fund may, or be declared one.
      guard fund != .general else { return nil }
      let free = try CommitmentBalances.lowestFree(of: .general, from: today, in: view)
      let amount = min(free, missing)
      return ShortfallStep(
        fund: fund, source: source, amount: amount,
        command: "caisse fund transfer \(FundCode.general) \(fund) <amount>")
    case .awards:
      // The last promised is the first that may be taken back, before anybody was told.
      let awards = try view.rows(
        Award.self,
        where: [.equals("fund", fund.text), .equals("state", Award.State.reserved.rawValue)]
      ).sorted { ($0.reservation ?? 0) > ($1.reservation ?? 0) }
      guard let last = awards.first else { return nil }
      return ShortfallStep(
        fund: fund, source: source, amount: try awards.map(\.amount).sum(),
        command: "caisse award release \(last.code) --reason <code>")
    }
  }

  /// What came in for a fund and has not cleared, beyond what awards count on already.
  private static func uncleared(of fund: FundCode, in view: some BooksView) throws -> Amount {
    let roles: Set<AccountRole> = [.platform, .cheques, .cash]
    let coming = try UnclearedMoney.all(in: view, fund: fund, through: nil)
      .filter { roles.contains($0.role) }.map(\.amount).sum()
    return try coming + Commitments(of: fund, in: view).net(.advanced)
  }
}
