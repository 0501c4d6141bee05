import Giving
import Ledger

/// What is promised before it clears is no more than the money that is to come, and what is to come is what
/// the donations on their way say.
enum AdvancesCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    try kept(in: view) + advanced(in: view)
  }

  private static func kept(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var campaigns: [CampaignCode: Campaign] = [:]
    for campaign in try view.rows(Campaign.self) { campaigns[campaign.code] = campaign }
    var found: [String: Amount] = [:]
    try view.forEach(Donation.self, where: [Condition("cleared_on", .equals, .null)]) { donation in
      guard donation.isToClear else { return true }
      let isOwnFee =
        campaigns[donation.campaign]?.feeBearer(for: donation.fund) == donation.fund
      let key = "\(donation.fund) \(donation.channel.rawValue)"
      found[key] =
        try (found[key] ?? .zero)
        + (isOwnFee ? donation.onAccount() : donation.remaining())
      return true
    }
    var findings: [NamedCheck.Finding] = []
    for money in try view.rows(MoneyToClear.self) {
      let key = "\(money.fund) \(money.channel.rawValue)"
      let expected = found.removeValue(forKey: key) ?? .zero
      guard expected != money.amount else { continue }
      findings.append(
        NamedCheck.Finding(
          .advances, key, "its donations on their way come to something else",
          expected: expected, found: money.amount))
    }
    for (key, expected) in found.sorted(by: { $0.key < $1.key }) where !expected.isZero {
      findings.append(
        NamedCheck.Finding(
          .advances, key, "its donations on their way come to something else",
          expected: expected, found: .zero))
    }
    return findings
  }

  private static func advanced(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    var sums: [FundCode: Amount] = [:]
    for advance in try view.rows(Advance.self) {
      sums[advance.fund] = try (sums[advance.fund] ?? .zero) + advance.amount
      let money = try view.find(
        MoneyToClear.self, .text(advance.fund.text), .text(advance.channel.rawValue))
      let most = max(.zero, money?.amount ?? .zero)
      guard advance.amount > most else { continue }
      findings.append(
        NamedCheck.Finding(
          .advances, advance.fund.text,
          "more is promised than comes by \(advance.channel.rawValue)", expected: most,
          found: advance.amount))
    }
    for fund in try view.rows(Fund.self) {
      let found = try Commitments(of: fund.code, in: view).net(.advanced).negated()
      let expected = sums[fund.code] ?? .zero
      guard found != expected else { continue }
      findings.append(NamedCheck.Finding(.advances, fund.code, expected: expected, found: found))
    }
    return findings
  }
}
