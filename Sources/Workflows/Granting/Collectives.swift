package import Granting
import Journal

/// Finding collectives, and the words about them.
package enum Collectives {
  package static func find(_ code: CollectiveCode, in view: some BooksView) throws -> Collective {
    guard let collective = try view.find(Collective.self, .text(code.text)) else {
      throw GrantingRefusal.unknownCollective(code)
    }
    return collective
  }

  /// Nil after an erasure, and without the people file.
  package static func name(of collective: Collective, in view: some BooksView) throws -> String? {
    try Words.text(.collectiveName, of: collective.words, in: view)
  }

  package static func contact(
    of collective: Collective, in view: some BooksView
  ) throws -> String? {
    try Words.text(.contact, of: collective.words, in: view)
  }
}
