import Granting
package import Ledger

/// One thing that holds of the books after every entry, by the name it is asked for.
package enum NamedCheck: String, Sendable, CaseIterable {
  /// Debits equal credits in each book and fund.
  case balances
  /// free + reserve + reserved + payable + paid + cost + refunded + held + lost = cleared + returned ± moved
  case commitment
  /// reserved + payable + paid = awards − released
  case awards
  /// Banked money less debts is what is free, reserved or payable.
  case spendableCash = "spendable-cash"
  /// Free money below zero has used up the reserve: it is the shortfall.
  case shortfall
  /// Money not yet identified is promised to nobody.
  case unassigned
  /// What funds owe each other, 18x, sums to zero.
  case liaison
  /// What was decided urgently is ratified within its term.
  case ratified
  /// The members can do all that the policy in force asks of them.
  case team

  /// Where one of them doesn't hold.
  package struct Finding: Hashable, Sendable {
    package let check: NamedCheck
    /// Nil where it is about all funds.
    package let fund: FundCode?
    package let expected: Amount
    package let found: Amount
  }

  /// What these checks find, in their order; nothing when all hold.
  package static func findings(
    of checks: [NamedCheck], in view: some BooksView, today: Day
  ) throws -> [Finding] {
    let identities = try Identities.breaches(in: view)
    return try checks.flatMap { check in
      switch check {
      case .balances: try unbalanced(in: view)
      case .awards: try unexplainedAwards(in: view)
      case .ratified: try unratified(in: view, today: today)
      default:
        identities.filter { check.identities.contains($0.identity) }.map {
          Finding(check: check, fund: $0.fund, expected: $0.expected, found: $0.found)
        }
      }
    }
  }

  private var identities: [String] {
    switch self {
    case .balances, .awards, .ratified, .team: []
    case .commitment: ["commitment"]
    case .spendableCash: ["spendable-cash"]
    case .shortfall: ["reserve-before-shortfall", "reserve-not-negative"]
    case .unassigned: ["unassigned-unspendable"]
    case .liaison: ["liaison"]
    }
  }

  private static func unbalanced(in view: some BooksView) throws -> [Finding] {
    var findings: [Finding] = []
    for book in Book.allCases {
      var sums: [FundCode: (debit: Amount, credit: Amount)] = [:]
      for balance in try view.balances(book, fund: nil, through: nil) {
        let sum = sums[balance.fund] ?? (.zero, .zero)
        sums[balance.fund] = (try sum.debit + balance.debit, try sum.credit + balance.credit)
      }
      for (fund, sum) in sums.sorted(by: { $0.key < $1.key }) where sum.debit != sum.credit {
        findings.append(
          Finding(check: .balances, fund: fund, expected: sum.debit, found: sum.credit))
      }
    }
    return findings
  }

  /// Until another policy is decided: that is the committee's answer.
  private static func unratified(
    in view: some BooksView, today: Day
  ) throws -> [Finding] {
    try UrgentDecisions.closing(in: view, today: today).map {
      Finding(check: .ratified, fund: $0.fund, expected: .zero, found: $0.amount)
    }
  }

  private static func unexplainedAwards(in view: some BooksView) throws -> [Finding] {
    try view.rows(Fund.self).compactMap { fund in
      let figures = try Commitments(of: fund.code, in: view)
      let found = try [figures.net(.reserved), figures.net(.payable), figures.net(.paid)].sum()
      let expected = try Awards.borne(by: [fund.code], in: view).filter(\.state.isReserved)
        .flatMap(\.sources.all).filter { $0.fund == fund.code }
        .map { try $0.amount - $0.released }.sum()
      guard found != expected else { return nil }
      return Finding(check: .awards, fund: fund.code, expected: expected, found: found)
    }
  }
}
