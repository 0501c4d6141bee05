/// What a bank says when it is asked whether an account is in its holder's name (verification of payee,
/// regulation (EU) 2024/886).
package enum HolderVerification: String, Sendable, CaseIterable {
  case match
  case closeMatch = "close-match"
  case noMatch = "no-match"
  /// Its bank takes no part, or gave no answer.
  case notPossible = "not-possible"

  /// Whether somebody must say why money goes there all the same.
  package var needsReason: Bool { self != .match }
}
