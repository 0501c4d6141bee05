package import Ledger

/// What a round declares before its result is known: the rule and everything that can change a share.
package struct AllocationParameters: Hashable, Sendable {
  package var rule: Rule
  /// What makes the scores where ballots do; nil where applications have them.
  package var scores: VotedScores?
  package var minimum: MinimumPolicy
  /// A share nobody falls below, as far as their cap allows. Not the same as a starting amount.
  package var floor: Amount
  package var rounding: Rounding
  package var ties: TieOrder
  /// Whether the pot goes down the tiers, and how; the rule divides within each.
  package var tiers: TierOrder?
  /// Parts of the pot for tags; the rule divides within each.
  package var quotas: [Quota]
  package var reserve: SetAside?
  /// A top-up of an earlier award below this waits for a later round.
  package var smallestTopUp: Amount
  package var rest: RestUse

  package init(
    rule: Rule, scores: VotedScores? = nil, minimum: MinimumPolicy = .ignore,
    floor: Amount = .zero,
    rounding: Rounding = .largestRemainder, ties: TieOrder = .code, tiers: TierOrder? = nil,
    quotas: [Quota] = [], reserve: SetAside? = nil, smallestTopUp: Amount = .zero,
    rest: RestUse = .nextRound
  ) {
    self.rule = rule
    self.scores = scores
    self.minimum = minimum
    self.floor = floor
    self.rounding = rounding
    self.ties = ties
    self.tiers = tiers
    self.quotas = quotas
    self.reserve = reserve
    self.smallestTopUp = smallestTopUp
    self.rest = rest
  }

  /// What the whole is called: the way down the tiers or the quotas where there are any, else the rule.
  package var name: String {
    if tiers != nil { return "tiers" }
    return quotas.isEmpty ? rule.name : "quota"
  }

  /// The rule by which each part is divided, where the whole has a name of its own.
  package var within: String? { name == rule.name ? nil : rule.name }
}
