package import Journal

extension Commitment.Tag {
  /// What a hosted project is for.
  package static let purpose = Commitment.Tag("purpose")!
  /// Who may ask for a hosted project's money.
  package static let requesters = Commitment.Tag("requesters")!
  /// Who asked for a payment of it.
  package static let requester = Commitment.Tag("requester")!
  /// Where what is left of a hosted project goes.
  package static let devolution = Commitment.Tag("devolution")!
}
