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
}
