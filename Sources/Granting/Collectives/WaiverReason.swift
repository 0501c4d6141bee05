/// Why an account need not wait. The words for it are in the people file.
package enum WaiverReason: String, Sendable, CaseIterable {
  /// People would suffer for it.
  case emergency
  /// Those it is for showed the bank's own paper, face to face.
  case seenInPerson = "seen-in-person"
  /// The bank says that it is in the holder's name.
  case bankConfirmed = "bank-confirmed"
}
