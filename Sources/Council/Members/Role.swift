/// What a member may do.
package enum Role: String, Sendable, CaseIterable {
  case treasurer, committee, auditor, administrator
}
