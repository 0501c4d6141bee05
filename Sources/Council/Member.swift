package import Ledger

/// A person with roles, known in the journal by a code only.
package struct Member: Equatable, Sendable {
  package let code: MemberCode
  package let roles: [Role]
  package let enrolledOn: Day
  package var leftOn: Day?

  package init(code: MemberCode, roles: [Role], enrolledOn: Day, leftOn: Day? = nil) {
    self.code = code
    self.roles = roles
    self.enrolledOn = enrolledOn
    self.leftOn = leftOn
  }
}
