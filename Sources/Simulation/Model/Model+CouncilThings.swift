extension Model {
  /// What the members decide by.
  struct Policy {
    /// Up to this sum a beneficiary's awards are of the first tier.
    var ceiling = 500_000
    var approvals = (2, 2)
    var checks = (1, 2)
    var abstentions = "answered"
    /// Who takes the seats of committee members that are out of a poll, first rank first.
    var substitutes: [String] = []
    var pollHours = 72
    /// Nil where nothing is decided urgently.
    var urgentCeiling: Int? = 50_000
    var separation = "strict"
    var payeeChange = "check"
    var coolingHours = 24

    func approvals(on sum: Int) -> Int { sum <= ceiling ? approvals.0 : approvals.1 }
    func checks(on sum: Int) -> Int { sum <= ceiling ? checks.0 : checks.1 }

    static let urgentHours = 24
    static let ratifyDays = 14
    static let tierDays = 30
    static let minutesDays = 7
    static let countersignDays = 31
    static let waivers = 2
  }

  /// A policy before the members.
  struct Proposal {
    var under: String
    var proposer: String
    var opened: Int
    var answers: [String: Answer] = [:]
    /// proposed, adopted, refused or lapsed
    var state = "proposed"
  }

  struct Meeting {
    var present: Set<String>
    var recordedBy: String
    var heldOn: Int
    var witness: String?
    var countersigner: String?
    var isVoided = false

    var countersignBy: Int { heldOn + Policy.minutesDays }

    func state(on day: Int) -> String {
      if isVoided { return "voided" }
      if countersigner != nil { return "countersigned" }
      guard witness != nil else { return "recorded" }
      return day > countersignBy ? "overdue" : "witnessed"
    }

    /// Whether what was said there counts.
    func counts(on day: Int) -> Bool { ["countersigned", "witnessed"].contains(state(on: day)) }
  }

  /// A collective's project, whose money is kept in a fund of its own.
  struct Project {
    var isUnderMandate: Bool
    var feePercent = 0
    var isAgreed = false
    var state = "candidate"
    /// open or closed, where it has one
    var campaign: String?
  }

  struct HostingPayment {
    var fund: String
    var purpose: String
    var amount: Int
    var askedBy: String
    var checkers: Set<String> = []
    /// When it was paid, and in which order.
    var paidOn: Int?
    var number = 0
    var isVoided = false
  }
}
