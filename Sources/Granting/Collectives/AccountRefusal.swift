package import Council
package import Journal

/// Why no money goes to an account yet, or why a member's word on it doesn't count.
package enum AccountRefusal: Error, Equatable, Sendable {
  /// How a member is no stranger to an account.
  package enum Part: String, Sendable {
    case registered, checked, proposed
  }

  case unchecked([PayoutCode], accounts: [PayeeCode])
  case unanswered([PayoutCode], PayeeCode, HolderVerification)
  case cooling([PayoutCode], accounts: [PayeeCode], until: Instant, waivers: Int, waived: Int)
  case unapproved([PayoutCode], accounts: [PayeeCode], needed: Int, approved: Int)
  case involved(MemberCode, PayeeCode, Part)
  case saidBefore(MemberCode, PayeeCode)
  case reasonOfMatch(PayeeCode)
}
