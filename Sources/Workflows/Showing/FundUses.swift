import Granting
import Keeping
package import Ledger
package import Statements

/// What became of all money of a fund, in the order in which a trace lays it out. Together it is what
/// came in and was kept, and what a shortfall owes besides.
package struct FundUses: Sendable {
  package let all: [MoneyUse]

  package init(of fund: FundCode, in view: some BooksView) throws {
    var figures = Figures()
    for balance in try view.balances(.commitment, fund: fund, through: nil) {
      guard let account = CommitmentAccount(rawValue: balance.account.text) else { continue }
      try figures.add(account, debitLessCredit: try balance.net())
    }
    let movedOut = try figures.moved.negated()
    let still = [
      MoneyUse(.moved, max(movedOut, .zero)), MoneyUse(.reserve, figures.reserve),
      MoneyUse(.free, max(figures.free, .zero)),
    ]
    let uses = try [MoneyUse(.costs, figures.costs)] + Self.awards(of: fund, in: view) + still
    all = uses.filter { !$0.amount.isZero }
  }

  private static func awards(of fund: FundCode, in view: some BooksView) throws -> [MoneyUse] {
    let reserved = try Awards.borne(by: [fund], in: view)
      .compactMap { award in award.reservation.map { (place: $0, award: award) } }
    return try reserved.sorted { $0.place < $1.place }.flatMap {
      try uses(of: $0.award, fund, view)
    }
  }

  /// Its payouts, less what came back, which is taken off the last of them; then what is still promised.
  private static func uses(
    of award: Award, _ fund: FundCode, _ view: some BooksView
  ) throws -> [MoneyUse] {
    guard let source = award.sources.all.first(where: { $0.fund == fund }) else { return [] }
    var spent = try source.paid - source.returned
    var uses: [MoneyUse] = []
    for payout in try Payouts.of(award, in: view) where payout.state == .confirmed {
      let part = min(payout.sources.amount(of: fund), spent)
      spent = try spent - part
      uses.append(MoneyUse(.paid(award.code, payout.code), part))
    }
    return uses + [MoneyUse(.promised(award.code), try source.unpaid())]
  }
}
