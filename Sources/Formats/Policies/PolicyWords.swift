import Council
import Keeping
import Ledger

/// The values of a policy's settings, as files have them.
struct PolicyWords {
  private let currency: Currency

  init(_ currency: Currency) {
    self.currency = currency
  }

  func texts(_ setting: PolicySetting, of policy: Policy) -> [String] {
    switch setting {
    case .tier: policy.tiers.map(tier)
    case .gate: policy.gates.map(\.text)
    case .reserve: policy.reserves.map(reserve)
    case .spendable: policy.spendable.map { "\($0.channel) \($0.percent)%" }
    default: [text(setting, of: policy)]
    }
  }

  private func text(_ setting: PolicySetting, of policy: Policy) -> String {
    switch setting {
    case .tier, .gate, .reserve, .spendable: ""
    case .tierDays: String(policy.tierDays)
    case .sponsorCeiling: policy.sponsorCeiling.map(currency.plain) ?? "none"
    case .quorum: quorum(policy.quorum)
    case .abstentions: policy.abstentions.rawValue
    case .substitutes: list(policy.substitutes.map(\.description))
    case .emptySeats: list(EmptySeat.allCases.filter(policy.emptySeats.contains).map(\.rawValue))
    case .urgent: policy.urgent.map(urgent) ?? "none"
    case .pollHours: String(policy.windows.pollHours)
    case .appealDays: String(policy.windows.appealDays)
    case .waitingDays: String(policy.windows.waitingDays)
    case .minutesDays: String(policy.windows.minutesDays)
    case .countersignDays: String(policy.windows.countersignDays)
    case .evidence: policy.evidence.rawValue
    case .separation: policy.separation.rawValue
    case .coolingNewHours: String(policy.cooling.newHours)
    case .coolingChangedHours: String(policy.cooling.changedHours)
    case .coolingWaivers: String(policy.cooling.waivers)
    case .payeeChange: policy.payeeChange.rawValue
    case .checklist: list(policy.checklist.map(\.rawValue))
    case .shortfall: list(policy.shortfall.map(\.rawValue))
    }
  }

  private func tier(_ tier: Tier) -> String {
    let ceiling = tier.ceiling.map { "up to \(currency.plain($0)), " } ?? ""
    return ceiling + Self.counted(tier.approvals, "approval") + ", "
      + Self.counted(tier.checks, "check")
  }

  private func urgent(_ urgent: UrgentTier) -> String {
    "up to \(currency.plain(urgent.ceiling)), \(Self.counted(urgent.approvals, "approval")), "
      + "\(Self.counted(urgent.pollHours, "hour")), "
      + "ratified in \(Self.counted(urgent.ratifyDays, "day"))"
  }

  private func quorum(_ quorum: Quorum) -> String {
    let least = "at least \(quorum.minimum)"
    let share =
      quorum.isExceeded
      ? "more than \(quorum.part)/\(quorum.whole)" : "\(quorum.part)/\(quorum.whole) or more"
    if quorum == .atLeast(quorum.minimum) { return least }
    return quorum.minimum == 0 ? share : "\(share), \(least)"
  }

  private func reserve(_ rule: ReserveRule) -> String {
    switch rule.measure {
    case .amount(let amount): "\(rule.purpose.rawValue) \(currency.plain(amount))"
    case .share(let share): "\(rule.purpose.rawValue) \(Self.percent(share))"
    }
  }

  /// Hundredths of a percent: `2%`, `1.75%`.
  private static func percent(_ share: Int) -> String {
    let (whole, rest) = share.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)%" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)%" : "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  private func list(_ words: [String]) -> String {
    words.isEmpty ? "none" : words.joined(separator: ", ")
  }
}
