package import Journal

/// What is committed to about collectives, payees and applications, beside `iban` and `contact`.
extension Commitment.Tag {
  /// The name of a collective.
  package static let collectiveName = Commitment.Tag("collective_name")!
  /// In whose name an account is.
  package static let holder = Commitment.Tag("holder")!
  /// What an application is about, in the collective's words.
  package static let project = Commitment.Tag("project")!
  /// Why a judgement fell as it did, in a member's words.
  package static let review = Commitment.Tag("review")!

  /// The same of one application among those of a sheet, or what was said of a tie to it.
  package static func words(of sheet: SheetKind, on application: ApplicationCode) -> Commitment.Tag
  {
    Commitment.Tag("\(sheet.rawValue)_\(application.number)")!
  }
}

/// What members fill in elsewhere, by what its words are committed to as.
package enum SheetKind: String, Sendable {
  case interest, review
}
