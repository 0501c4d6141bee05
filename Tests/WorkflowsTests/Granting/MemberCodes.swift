import Council

/// The members of the books of tests, by what they may do.
enum MemberCodes {
  static let committee = MemberCode(number: 2)
  static let auditor = MemberCode(number: 5)
}
