/// A mistake made in the model on purpose. To the walk it looks as if the books had made the opposite one:
/// a walk that finds none of them looks at nothing.
package enum Flaw: String, Sendable, CaseIterable {
  /// The reserve bears nothing of what a bank or a platform takes.
  case reserveUnused = "reserve-unused"
  /// Awards that wait are not served when money comes.
  case waitingForgotten = "waiting-forgotten"
  /// Members with an interest count.
  case interestedCount = "interested-count"
  /// What was said of an earlier version of a proposal counts.
  case keepsAnswers = "keeps-answers"
  /// What a fund has on an account bounds nothing that is sent from it.
  case cashUnchecked = "cash-unchecked"
  /// A bounce after the confirmation leaves the money paid.
  case lateBounceLost = "late-bounce-lost"
  /// One look is enough for any payment.
  case oneCheck = "one-check"
  /// What is given back of a donation before it cleared is forgotten when it clears.
  case earlyRefundForgotten = "early-refund-forgotten"
  /// What was said at a meeting counts before anybody stands for its minutes.
  case unwitnessedCounts = "unwitnessed-counts"
  /// Money goes at once to an account that came after the decision.
  case coolingIgnored = "cooling-ignored"
  /// Gates that nobody answered let money through.
  case gatesIgnored = "gates-ignored"
  /// Any sum may be decided urgently.
  case urgentUnlimited = "urgent-unlimited"
  /// A fee is kept from a hosted project and is nobody's income.
  case feeLost = "fee-lost"
  /// A fund gives another more than it stands for.
  case guaranteeUnlimited = "guarantee-unlimited"
  /// What a fund gave another stays there.
  case guaranteeKept = "guarantee-kept"
}

extension Flaw {
  /// What walks are about that come to it soon.
  var areas: Set<ActKind.Area> {
    switch self {
    case .reserveUnused, .earlyRefundForgotten, .guaranteeUnlimited, .guaranteeKept:
      [.giving, .keeping]
    case .waitingForgotten, .interestedCount, .keepsAnswers, .lateBounceLost, .oneCheck,
      .gatesIgnored, .urgentUnlimited:
      [.paying]
    case .cashUnchecked: [.paying, .keeping]
    case .unwitnessedCounts: [.deciding, .paying]
    case .coolingIgnored: [.paying, .accounts]
    case .feeLost: [.hosting]
    }
  }
}
