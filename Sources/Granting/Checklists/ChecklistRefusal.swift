package import Council

/// Why a checklist lets no money pass, or an item can't be recorded.
package enum ChecklistRefusal: Error, Equatable, Sendable {
  /// What is missing before these payouts, first of all a document.
  case gaps([PayoutCode], [ChecklistGap])
  case nothingMissing([ApplicationCode])
  case documentMissing
  case neverReceived(ApplicationCode, ChecklistItem)
  case noApplication
}

/// One thing that is missing before money is sent for an application.
package enum ChecklistGap: Hashable, Sendable {
  case document(ApplicationCode, ChecklistItem)
  case payee(ApplicationCode, CollectiveCode)
  /// Nobody has called back about it.
  case account(ApplicationCode, PayeeCode)
  case gate(Gate, GateSubject, isAnswered: Bool)
}
