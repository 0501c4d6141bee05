/// One parameter of a rule by its name, in the order in which a file is best read.
package enum RuleSetting: String, Sendable, CaseIterable {
  case rule, within
  case tierShares = "tier-shares"
  /// The only one that may come often.
  case quota
  case start, rate, short
  case scores
  case fewestScores = "fewest-scores"
  case bound, floor
  case minimumPolicy = "minimum-policy"
  case reserve, step, rest, rounding
  case smallestTopUp = "smallest-top-up"
  case ties

  /// What is said where its value can't be what it says.
  package var code: String {
    switch self {
    case .rule: "invalid-rule"
    case .within: "invalid-within"
    case .tierShares: "invalid-tier-shares"
    case .quota: "invalid-quota"
    case .start: "invalid-start"
    case .rate: "invalid-rate"
    case .short: "invalid-short"
    case .scores: "invalid-scores"
    case .fewestScores: "invalid-fewest-scores"
    case .bound: "invalid-bound"
    case .floor: "invalid-floor"
    case .minimumPolicy: "invalid-minimum-policy"
    case .reserve: "invalid-reserve"
    case .step: "invalid-step"
    case .rest: "invalid-rest"
    case .rounding: "invalid-rounding"
    case .smallestTopUp: "invalid-smallest-top-up"
    case .ties: "invalid-ties"
    }
  }
}
