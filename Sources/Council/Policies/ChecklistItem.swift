/// A document that must be at hand before money is sent for an application, as far as its policy asks.
package enum ChecklistItem: String, Sendable, CaseIterable {
  /// Of a body with legal form.
  case statutes
  /// Of a group without: what it is, and who belongs to it.
  case charter
  /// With the sponsor that is paid for them.
  case agreement
  /// Of who signs for them, or of the person who is paid for them.
  case mandate
  /// Of the need of a person, by somebody who knows it.
  case attestation
  /// Of the supplier that is paid.
  case invoice

  /// Whether it is the collective's own, and counts for all its applications.
  package var isOfCollective: Bool { self == .statutes || self == .charter }
}
