package import Journal
package import Ledger

/// An account plays one more role from now on, which no account of these books played.
package struct AccountRoleGiven: Fact, Equatable {
  package static let type = "account.role_given"

  package let account: AccountCode
  package let role: AccountRole
  package let day: Day
  package let document: ID<Document>?

  package init(
    account: AccountCode, role: AccountRole, day: Day, document: ID<Document>? = nil
  ) {
    self.account = account
    self.role = role
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("account", account.text)
    body.day("day", day)
    body.optionalID("document", document)
    body.choice("role", role)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    account = try body.account("account")
    day = try body.day("day")
    document = try body.optionalID("document")
    role = try body.choice("role")
  }
}
