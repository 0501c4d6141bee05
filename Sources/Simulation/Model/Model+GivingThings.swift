extension Model {
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
    /// Of its donor, where that is known.
    var email: String?
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
    var fund: String
    var amount: Int
    var paid: Int
    var isVoided = false
  }
}
