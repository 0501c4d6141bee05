/// Why a gate that found something is opened, or stays closed. The words for it are in the people file.
package enum GateReason: String, Sendable, CaseIterable {
  /// Another of the same name.
  case namesake
  /// Neither the time nor the purpose that the law means.
  case otherPurpose = "other-purpose"
  /// The authority allows it, in writing.
  case authorised
  /// Just what the law forbids.
  case forbidden
  /// What the words say.
  case other
}
