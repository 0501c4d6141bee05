package import Journal

/// What is committed to about awards.
extension Commitment.Tag {
  /// Why more than was asked is proposed, or why what is unpaid is released.
  package static let reason = Commitment.Tag("reason")!
  /// What must come before an award is paid.
  package static let conditions = Commitment.Tag("conditions")!
  /// What must come before instalments of it are, a line each.
  package static let instalments = Commitment.Tag("instalments")!
}
