package import Ledger

/// A person with roles, known in the journal by a code only.
package struct Member: Equatable, Sendable {
  package let code: MemberCode
  package var roles: [Role]
  package let enrolledOn: Day
  /// The record of the enrolment, under which the people file has the name.
  package let seq: Int64
  package var leftOn: Day?

  package init(
    code: MemberCode, roles: [Role], enrolledOn: Day, seq: Int64, leftOn: Day? = nil
  ) {
    self.code = code
    self.roles = roles
    self.enrolledOn = enrolledOn
    self.seq = seq
    self.leftOn = leftOn
  }
}
