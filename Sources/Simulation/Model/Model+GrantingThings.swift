extension Model {
  /// Who receives money for a collective.
  struct Payee {
    let collective: String
    var kind = "own-account"
    var ceiling: Int?
    /// Which of all accounts it is; nil in cash.
    var account: Int?
    var registeredBy: String
    var registeredAt: Int
    /// Whether it took another's place: waits and approvals are about such accounts.
    var isLater = false
    var checkedBy: String?
    /// Whether the bank said of its holder what nobody has answered.
    var isVerificationOpen = false
    var approvers: Set<String> = []
    var waivers: Set<String> = []

    mutating func change(to account: Int, by member: String, at minute: Int) {
      let before = self
      self = Payee(
        collective: before.collective, kind: before.kind, ceiling: before.ceiling,
        account: account, registeredBy: member, registeredAt: minute, isLater: true)
    }
  }

  struct Application {
    var collective: String
    var fund: String
    var requested: Int
    var state = "submitted"
    /// Who declared, and whether a tie binds them.
    var interests: [String: Bool] = [:]

    var mayGetMoney: Bool { isOpen || state == "decided" }
    var isOpen: Bool { ["submitted", "eligible"].contains(state) }
  }

  struct Answer {
    var decision: String
    var isSigned = false
  }

  /// A part of an award: due from a day on, when a condition is met, or with the report.
  struct Instalment: Equatable {
    enum Term: Equatable { case day(Int), condition(isMet: Bool), report }

    var amount: Int
    var term: Term
  }

  struct Award {
    var application: String
    /// Of its application's awards.
    var number: Int
    var fund: String
    var amount: Int
    var proposer: String?
    /// Of which it is a line.
    var allocation: String?
    /// The policy under which its version was proposed.
    var policy: String
    /// When its version was put before the committee.
    var opened: Int
    var answers: [String: Answer] = [:]
    /// What was said of its version at a meeting, by member.
    var spoken: [String: Spoken] = [:]
    /// The meetings at which something was said of it that was taken when it was decided.
    var takenMeetings: Set<String> = []
    var decidedAt: Int?
    /// The last day on which an urgent decision can be ratified, and what came of that.
    var ratifyBy: Int?
    var ratification: String?
    /// The act by which that was closed.
    var ratifiedAt = 0
    var isNotified = false
    var instalments: [Instalment] = []
    var isReported = false
    var isClosed = false
    var state = "proposed"
    var paid = 0
    var released = 0
    var returned = 0

    var unpaid: Int { amount - released - paid }
    var awaitsRatification: Bool {
      ratifyBy != nil && ratification == nil && Model.promising.contains(state)
    }
    var isPolled: Bool { state == "proposed" || awaitsRatification }
  }

  struct Spoken {
    var meeting: String
    var decision: String
  }

  struct Payout {
    var award: String
    var payee: String
    var amount: Int
    var preparedBy: String
    var preparedOn: Int
    /// In the order in which they were prepared.
    var number: Int
    var account = "512CC"
    var sentBy = ""
    var sentOn = 0
    var confirmedBy = ""
    /// The day from which another has a term to stand for it.
    var movedOn = 0
    var isCountersigned = false
    var checkers: Set<String> = []
    /// The account that was looked at, and the one for which a warning was answered.
    var checkedAccount: Int??
    var answeredAccount: Int??
    var state = "prepared"

    /// Nothing of it is on its way or paid.
    var canGo: Bool { ["prepared", "checked", "bounced"].contains(state) }
  }

  struct Return {
    var award: String
    var amount: Int
    var isVoided = false
  }

  struct Voucher {
    var payout: String
    var amount: Int
    var isVoided = false
  }

  struct Gate {
    var isConcerned: Bool
    var answeredBy: String
    var isOpened = false

    var isOpen: Bool { !isConcerned || isOpened }
  }
}
