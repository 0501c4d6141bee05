import Giving
import Journal

/// As many donations came with a file as its import says.
enum ImportsCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    try view.rows(Import.self).compactMap { origin in
      let found = try Imports.countDonations(of: origin, in: view)
      guard found != origin.imported else { return nil }
      return NamedCheck.Finding(
        .imports, origin.id.text, "it says \(origin.imported) donations, and there are \(found)")
    }
  }
}
