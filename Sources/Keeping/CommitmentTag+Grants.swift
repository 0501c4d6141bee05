package import Journal

extension Commitment.Tag {
  /// The name of a funder.
  package static let funder = Commitment.Tag("funder")!
  /// What a grant is for, in the agreement's words.
  package static let grantPurpose = Commitment.Tag("purpose")!
}
