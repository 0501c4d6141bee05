import Giving

/// Whoever is held is in the people file still.
enum HoldsCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    guard view.hasPeople else { return [] }
    return try Holds.inForce(in: view).filter {
      try $0.campaign == nil && Holds.person(under: $0, in: view) == nil
    }.map {
      NamedCheck.Finding(
        .holds, $0.code.description, "it is in force, and the people file has nobody it is on")
    }
  }
}
