/// Why a payout can't be sent, or a warning can't be answered so.
package enum WarningRefusal: Error, Equatable, Sendable {
  /// What each of these payouts still waits for.
  case unanswered([PayoutCode], PaymentWarning)
  case nothingToAnswer(PayoutCode, PaymentWarning)
  case wordsMissing
}
