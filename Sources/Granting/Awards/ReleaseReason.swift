/// Why what is unpaid of an award goes back to free. The words for it are in the people file.
package enum ReleaseReason: String, Sendable, CaseIterable {
  /// The collective doesn't want it any more.
  case withdrawn
  /// It needs less than was awarded.
  case unneeded
  /// What it depended on didn't come.
  case conditionUnmet = "condition-unmet"
  /// It gave the rest up, in writing.
  case waived
  /// It was not called on before the last day of its terms.
  case expired
  case correction
}
