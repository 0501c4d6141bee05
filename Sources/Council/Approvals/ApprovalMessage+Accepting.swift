package import Journal

extension ApprovalMessage {
  /// Refuses what was signed of another version, what was accepted before, and what takes back another
  /// approval than the one that stands: whoever keeps old messages can't play them again.
  ///
  /// - Parameters:
  ///   - proposal: the leaf hash of the version in force.
  ///   - earlier: the leaf hash of the member's approval of it that counts now.
  ///   - isKnown: whether a message of this `hash` was accepted before.
  package func requireCurrent(
    proposal: Hash, earlier: Hash?, isKnown: Bool
  ) throws(MessageRefusal) {
    if isKnown { throw .alreadyAccepted(member) }
    guard self.proposal == proposal else { throw .otherVersion(member) }
    guard replaces == earlier else {
      throw earlier == nil ? .replacesNothing(member) : .replacesAnother(member)
    }
  }
}
