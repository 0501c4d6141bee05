/// Why money goes to an account although something speaks against it. The words for it are in the
/// people file.
package enum AnswerReason: String, Sendable, CaseIterable {
  /// The holder confirmed it, called at a number known before.
  case calledBack = "called-back"
  /// Another spelling, or a short form, of the same name.
  case sameHolder = "same-holder"
  /// The holder receives for them, under an agreement.
  case standsFor = "stands-for"
  /// Several groups of the same people share the account.
  case shared
  /// It was agreed so: an instalment, or one document for several payments.
  case agreed
  /// The other bank couldn't be asked.
  case bankSilent = "bank-silent"
  /// What the words say.
  case other
}
