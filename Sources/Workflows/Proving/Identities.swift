import Granting
package import Ledger

/// What holds of every fund after every entry (`domain.md` 3), and where it doesn't.
package struct Identities<View: BooksView> {
  package struct Breach: Hashable, Sendable, CustomStringConvertible {
    /// Which identity, as a code.
    package let identity: String
    package let fund: FundCode?
    package let expected: Amount
    package let found: Amount

    package var description: String {
      "\(identity) \(fund?.text ?? "all funds"): \(found.minorUnits) and not \(expected.minorUnits)"
    }
  }

  private let view: View
  private var breaches: [Breach] = []

  /// Everything that doesn't hold in these books.
  package static func breaches(in view: View) throws -> [Breach] {
    var identities = Identities(view)
    try identities.check()
    return identities.breaches
  }

  private init(_ view: View) {
    self.view = view
  }

  private mutating func check() throws {
    let (cash, promised) = (try SpendableCash(view), try awardsLessReleases())
    for fund in try view.rows(Fund.self) {
      let figures = try Commitments(of: fund.code, in: view)
      try expect("commitment", fund.code, figures.sources(), figures.uses())
      try expect(
        "awards-less-releases", fund.code, promised[fund.code] ?? .zero, figures.promised())
      try expect("spendable-cash", fund.code, figures.promisable(), cash.amount(of: fund.code))
      try checkShortfall(of: fund, figures)
      if fund.kind == .unassigned {
        try expect("unassigned-unspendable", fund.code, .zero, figures.promisable())
      }
    }
    try checkLiaison()
  }

  private func awardsLessReleases() throws -> [FundCode: Amount] {
    var promised: [FundCode: Amount] = [:]
    try view.forEach(Award.self, where: []) { award in
      guard award.reservedOn != nil else { return true }
      for source in award.sources.all {
        promised[source.fund] =
          try (promised[source.fund] ?? .zero) + source.amount - source.released
      }
      return true
    }
    return promised
  }

  /// If free is negative now or later, the reserve has been used up: what is left is the shortfall.
  private mutating func checkShortfall(of fund: Fund, _ figures: Commitments) throws {
    let first = Day(number: Int32.min)
    let now = try CommitmentBalances.lowestFree(
      of: fund.code, from: view.lastDay(of: fund.code) ?? first, in: view)
    if now.isNegative {
      try expect("reserve-before-shortfall", fund.code, .zero, figures.net(.reserve))
    }
    if figures.net(.reserve).isNegative {
      try expect("reserve-not-negative", fund.code, .zero, figures.net(.reserve))
    }
  }

  /// 18x, the liaison between funds, sums to zero over all of them.
  private mutating func checkLiaison() throws {
    let liaison = try view.rows(AccountRow.self).filter { $0.roles.contains(.interfund) }
      .map(\.account.code)
    let sum = try view.balances(.financial, fund: nil, through: nil)
      .filter { liaison.contains($0.account) }.map { try $0.net() }.sum()
    try expect("liaison", nil, .zero, sum)
  }

  private mutating func expect(
    _ identity: String, _ fund: FundCode?, _ expected: Amount, _ found: Amount
  ) throws {
    guard expected != found else { return }
    breaches.append(
      Breach(identity: identity, fund: fund, expected: expected, found: found))
  }
}

extension BooksView {
  /// The last day on which a fund's free money moved.
  fileprivate func lastDay(of fund: FundCode) throws -> Day? {
    try dailyBalances(.commitment, fund: fund, account: CommitmentAccount.free.code).last?.day
  }
}
