package import Journal

extension Commitment.Tag {
  /// Why nothing of a person may be erased, in the words of who said so.
  package static let hold = Commitment.Tag("hold")!
}
