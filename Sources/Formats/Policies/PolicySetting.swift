import Council

/// One thing a policy says by its name, in the order in which a file is best read.
package enum PolicySetting: String, Sendable, CaseIterable {
  case tier
  case tierDays = "tier-days"
  case sponsorCeiling = "sponsor-ceiling"
  case quorum, abstentions, substitutes
  case emptySeats = "empty-seats"
  case urgent
  case pollHours = "poll-hours"
  case appealDays = "appeal-days"
  case waitingDays = "waiting-days"
  case minutesDays = "minutes-days"
  case countersignDays = "countersign-days"
  case evidence, separation
  case coolingNewHours = "cooling-new-hours"
  case coolingChangedHours = "cooling-changed-hours"
  case coolingWaivers = "cooling-waivers"
  case payeeChange = "payee-change"
  case gate, checklist, reserve, spendable, shortfall

  /// Whether it may come often: together they are one list.
  package var isRepeated: Bool {
    switch self {
    case .tier, .gate, .reserve, .spendable: true
    default: false
    }
  }

  /// What its value looks like.
  package var form: String {
    switch self {
    case .tier: "up to 5000.00, 2 approvals, 1 check; the last without a ceiling"
    case .tierDays, .appealDays, .waitingDays, .minutesDays, .countersignDays: "a number of days"
    case .sponsorCeiling: "an amount, or none"
    case .quorum: "more than 1/2, or 1/3 or more, or at least 3; or two of these with a comma"
    case .abstentions: "answered, uncounted or against"
    case .substitutes: "members, first rank first: m:4, m:5; or none"
    case .emptySeats: "recused, silent, both with a comma, or none"
    case .urgent: "up to 500.00, 1 approval, 24 hours, ratified in 14 days; or none"
    case .pollHours, .coolingNewHours, .coolingChangedHours: "a number of hours"
    case .evidence: "signature, minutes or name"
    case .separation: "strict or countersigned"
    case .coolingWaivers: "how many members"
    case .payeeChange: "check or approval"
    case .gate: "a thing and what is asked of it: campaign elections, application freezes; or none"
    case .checklist: "documents: \(Self.documents); or none"
    case .reserve: "losses or appeals, with a share or an amount: losses 2%"
    case .spendable: "platform, card or direct-debit with a share: platform 95%"
    case .shortfall: "clearings, guarantor and awards, in the order wanted; or none"
    }
  }

  /// What it decides, for whoever edits a file.
  package var comment: String {
    switch self {
    case .tier: "What awards need, by amount: who must be for it, and who checks the payment."
    case .tierDays: "Over how many days the awards of one beneficiary count together."
    case .sponsorCeiling: "The most one sponsor receives over these days, for all it stands for."
    case .quorum: "How many of those who count must answer."
    case .abstentions: "How an abstention counts: as an answer, not at all, or against."
    case .substitutes: "Who takes an empty seat, and whose seats are empty."
    case .emptySeats: ""
    case .urgent: "In an emergency, by few, ratified by all within the term."
    case .pollHours: "How long things stay open."
    case .appealDays, .waitingDays, .minutesDays, .countersignDays: ""
    case .evidence: "What backs an approval."
    case .separation: "How the acts of one payment are kept apart."
    case .coolingNewHours: "How long no money goes to a new account, and to a changed one."
    case .coolingChangedHours, .coolingWaivers: ""
    case .payeeChange: "What another payee of the same beneficiary needs."
    case .gate: "What the law asks before campaigns, applications and payouts."
    case .checklist: "Which documents are there before money is sent, from whom they concern."
    case .reserve: "What is set aside, what may be promised early, what fills a shortfall."
    case .spendable, .shortfall: ""
    }
  }

  private static let documents = ChecklistItem.allCases.map(\.rawValue).joined(separator: ", ")
}
