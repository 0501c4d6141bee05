package import Statements

/// Why a letter can't be written.
package enum LetterRefusal: Error, Equatable, Sendable {
  /// What every letter of its kind needs is not known of this one, or is no longer.
  case valueMissing(Placeholder, of: String)
  case badAddress(String)
  /// What it would say is not so: the award isn't waiting, the application wasn't refused.
  case notSo(LetterKind, of: String, state: String)
  /// Nobody is left to whom a letter of this kind is to be written.
  case nobodyLeft(LetterKind, in: String)
  /// A kind is chosen by what its letters are about.
  case otherSubject(LetterKind)
}
