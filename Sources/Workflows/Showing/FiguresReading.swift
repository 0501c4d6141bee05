package import Giving
import Granting
package import Ledger
package import Statements

/// Reads a fund's or a campaign's figures from kept balances and sums: never from the donations.
package struct FiguresReading<View: BooksView> {
  private let view: View
  private let through: Day?
  /// The day for which "still reversible" is said.
  private let today: Day

  package init(_ view: View, through: Day?, today: Day) {
    self.view = view
    self.through = through
    self.today = through ?? today
  }

  /// A fund with the child funds of its designations.
  package func figures(of fund: FundCode) throws -> Figures {
    var figures = Figures()
    let family = try FundFamily.of(fund, in: view)
    for part in family {
      try addCommitments(of: part, to: &figures)
      try addSums([.equals("fund", part.text)], to: &figures)
    }
    try addAwards(of: family, to: &figures)
    return figures
  }

  /// A campaign: what came in is its own; what went out is its fund's.
  package func figures(of campaign: Campaign) throws -> Figures {
    var figures = Figures()
    let family = try FundFamily.of(campaign.fund, in: view)
    for part in family { try addCommitments(of: part, to: &figures) }
    try addAwards(of: family, to: &figures)
    try addSums([.equals("campaign", campaign.code.text)], to: &figures)
    return figures
  }

  private func addCommitments(of fund: FundCode, to figures: inout Figures) throws {
    for balance in try view.balances(.commitment, fund: fund, through: through) {
      guard let account = CommitmentAccount(rawValue: balance.account.text) else { continue }
      try figures.add(account, debitLessCredit: try balance.net())
    }
  }

  private func addSums(_ conditions: [Condition], to figures: inout Figures) throws {
    try view.forEach(DonationSum.self, where: conditions) { sum in
      if let through, sum.key.day > through { return true }
      figures.donations += Int(sum.donations)
      figures.collected = try figures.collected + sum.collected
      guard let until = sum.key.reversibleUntil, until >= today else { return true }
      let reversible = try sum.collected - sum.gone
      figures.stillReversible = try figures.stillReversible + reversible
      figures.expectedLoss =
        try figures.expectedLoss + sum.key.channel.expectedLoss(of: reversible)
      return true
    }
  }

  /// Awards that these funds bear, wholly or in part: those made until then, whatever became of them,
  /// and their part of those that waited for money.
  private func addAwards(of funds: [FundCode], to figures: inout Figures) throws {
    for award in try Awards.borne(by: funds, in: view) {
      if award.wasReserved(by: through) { figures.awards += 1 }
      guard award.wasWaiting(on: through) else { continue }
      for source in award.sources.all where funds.contains(source.fund) {
        figures.waiting = try figures.waiting + source.amount
      }
    }
  }
}
