/// What the books should say after every act, reckoned in plain numbers from the rules of the domain and
/// from none of the books' own code. Sums are cents.
struct Model {
  /// What it gets wrong on purpose, so that a walk must find a difference.
  var flaw: Flaw?
  /// Since the walk's month began.
  var minute = 0
  /// Of each fund, by account of the commitment book; what was cleared, returned and moved counts up.
  var promises: [String: [String: Int]] = [:]
  /// Money, by "account/fund".
  var cash: [String: Int] = [:]
  /// By reference.
  var donations: [String: Donation] = [:]
  /// By id of an import: the references of its rows.
  var imports: [String: [String]] = [:]
  var importedRows: [ImportedRow] = []
  /// By id: payouts of platforms, deposit slips and counts.
  var clearings: [String: Clearing] = [:]
  /// By id.
  var refunds: [String: Refund] = [:]
  var disputes: [String: Dispute] = [:]
  /// By reference: how much of it nobody has claimed.
  var unidentified: [String: Unidentified] = [:]
  var expenses: [String: Expense] = [:]
  /// Own income entered by hand; 0 where it was reversed.
  var incomes: [String: Int] = [:]
  /// By short code.
  var collectives: [String: Collective] = [:]
  var applications: [String: Application] = [:]
  var awards: [String: Award] = [:]
  var payouts: [String: Payout] = [:]
  /// By id.
  var returns: [String: Return] = [:]
  /// Codes of awards that wait, first rank first.
  var waiting: [String] = []
  /// By code: their roles.
  var members: [String: Set<String>] = [:]
  /// By id: what else was made, and can be ended.
  var things: [String: [String]] = [:]

  struct Donation {
    var campaign: String
    var fund: String
    var channel: String
    var amount: Int
    var fee = 0
    var isCleared = false
    var clearing: String?
    var refunded = 0
    var lost = 0
    var held = 0
    var isVoided = false
    var wasMoved = false
    /// The transfer of unknown origin it was.
    var transfer: String?

    /// What is left to give back, and what a dispute may still take.
    var remaining: Int { amount - refunded - lost - held }
    var kept: Int { amount - refunded - lost }
    var isTouched: Bool { refunded + lost + held > 0 }
    var isTouchedOrCleared: Bool { isTouched || clearing != nil }
  }

  struct Clearing {
    var donations: [String]
    /// By account and fund, what it moved.
    var moved: [String: Int]
    /// What was counted beyond what should have been there.
    var difference = 0
    var reserveUsed = 0
    var isVoided = false
  }

  struct Refund {
    var donation: String
    var taken: Int
    var excess: Int
    var account: String
    var isLoss: Bool
    var reserveUsed: Int
    var isVoided = false
  }

  struct Dispute {
    var donation: String
    var amount: Int
    var lost = 0
    var excess = 0
    var fee: Int
    var reserveUsed: Int
    var feeReserveUsed: Int
    /// open, won, lost or voided
    var state = "open"
  }

  struct Unidentified {
    var id: String
    var amount: Int
    var left: Int
    var isVoided = false
  }

  struct Expense {
    var amount: Int
    var paid: Int
    var isVoided = false
  }

  struct Collective {
    var isCalledBack = false
  }

  struct Application {
    var collective: String
    var fund: String
    var requested: Int
    var state = "submitted"
    /// Who declared, and whether a tie binds them.
    var interests: [String: Bool] = [:]

    /// Whether somebody looked that no assets of its collective are frozen.
    var isGateOpen = false

    var mayGetMoney: Bool { isOpen || state == "decided" }
    var isOpen: Bool { ["submitted", "eligible"].contains(state) }
  }

  struct Award {
    var application: String
    var fund: String
    var amount: Int
    var proposer: String?
    /// When its version was put before the committee.
    var opened: Int
    var answers: [String: String] = [:]
    var state = "proposed"
    var paid = 0
    var released = 0
    var returned = 0

    var unpaid: Int { amount - released - paid }
  }

  struct Payout {
    var award: String
    var amount: Int
    var preparedBy: String
    var sentBy = ""
    var checkers: Set<String> = []
    var state = "prepared"
    /// Those of the same amount to the same payee that were prepared before, while nobody has answered.
    var twins: Set<String> = []

    /// Nothing of it is on its way or paid.
    var canGo: Bool { ["prepared", "checked", "bounced"].contains(state) }
  }

  struct Return {
    var award: String
    var amount: Int
    var isVoided = false
  }
}
