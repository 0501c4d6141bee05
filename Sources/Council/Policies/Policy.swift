import Keeping
package import Ledger

/// The dated rules of decision: who must agree, how many must answer, what is kept apart, how long
/// everything takes. It is changed only by a decision under the one in force.
package struct Policy: Hashable, Sendable {
  /// What a proposal names, so that what was asked of it stays known.
  package let code: String
  /// The first day it is in force; a decision that comes later moves it.
  package var from: Day
  /// By amount, smallest first; the last has no ceiling.
  package var tiers: [Tier]
  /// Over how many days the awards of one beneficiary count together.
  package var tierDays = 30
  /// How much one sponsor may receive over these days, for all its beneficiaries.
  package var sponsorCeiling: Amount?
  package var quorum = Quorum.majority
  package var abstentions = Abstentions.answered
  /// Members who take an empty seat, first rank first.
  package var substitutes: [MemberCode] = []
  package var emptySeats: Set<EmptySeat> = [.recused]
  package var urgent: UrgentTier?
  package var windows = Windows()
  package var evidence = PolicyEvidence.name
  package var separation = Separation.strict
  package var cooling = Cooling()
  package var payeeChange = PayeeChange.check
  /// What the law asks before campaigns, applications and payouts, as far as it is asked here.
  package var gates: [GateRule] = []
  /// Which documents are asked before money is sent, each of those whom it concerns.
  package var checklist: [ChecklistItem] = []
  package var reserves: [ReserveRule] = []
  package var spendable: [SpendableShare] = []
  /// In which order a shortfall is filled.
  package var shortfall: [ShortfallSource] = [.clearings, .guarantor, .awards]

  package init(code: String, from: Day, tiers: [Tier]) {
    self.code = code
    self.from = from
    self.tiers = tiers
  }
}

extension Policy {
  /// In force from the first day of any books, until they decide on another.
  package static let standard = Policy(
    code: "standard.1", from: Day(year: 1, month: 1, day: 1)!, tiers: [Tier(approvals: 2)])

  /// What a team of three begins with: two approve what a third proposes; above 5,000 two check the
  /// payment; in an emergency one approves up to 500, ratified within two weeks. Campaigns are asked about
  /// elections and convictions, applications about asset freezes, and nobody is paid
  /// before their documents are there. What is set aside for losses, the treasurer says for each fund until a policy does.
  package static func opening(code: String, from: Day, in currency: Currency) -> Policy {
    func sum(_ units: Int64) -> Amount { Amount(minorUnits: units * currency.scale) }
    var policy = Policy(
      code: code, from: from,
      tiers: [Tier(upTo: sum(5_000), approvals: 2), Tier(approvals: 2, checks: 2)])
    policy.gates = [
      GateRule(.campaign, .elections), GateRule(.campaign, .convictions),
      GateRule(.application, .freezes),
    ]
    policy.checklist = ChecklistItem.allCases
    policy.urgent = UrgentTier(ceiling: sum(500), approvals: 1, pollHours: 24, ratifyDays: 14)
    return policy
  }

  /// The policy in force on a day: of those adopted, in the order in which they were, the last whose day
  /// has come.
  package static func inForce(on day: Day, among adopted: [Policy] = []) -> Policy {
    var inForce = standard
    for policy in adopted where policy.from <= day && policy.from >= inForce.from {
      inForce = policy
    }
    return inForce
  }

  /// The policy a proposal was made under; nil for one that these books don't know.
  package static func named(_ code: String, among adopted: [Policy] = []) -> Policy? {
    code == standard.code ? standard : adopted.first { $0.code == code }
  }
}
