package import Granting
import Journal

/// Finding applications.
package enum Applications {
  package static func find(
    round: RoundCode, reference: String, in view: some BooksView
  ) throws -> Application? {
    try view.first(
      Application.self, where: [.equals("reference", reference), .equals("round", round.text)])
  }

  /// What a person names: `G12`, an id, `round:reference`, or a reference that only one round has.
  package static func resolve(_ name: String, in view: some BooksView) throws -> Application {
    if let code = ApplicationCode(name),
      let application = try view.find(Application.self, .integer(code.number))
    {
      return application
    }
    if let application = try view.first(Application.self, where: [.equals("id", name)]) {
      return application
    }
    let bare = try view.rows(Application.self, where: [.equals("reference", name)])
    if bare.count == 1 { return bare[0] }
    if bare.count > 1 {
      throw GrantingRefusal.ambiguousApplication(name, rounds: bare.map(\.round).sorted())
    }
    if let colon = name.firstIndex(of: ":"), let round = RoundCode(String(name[..<colon])),
      let application = try find(
        round: round, reference: String(name[name.index(after: colon)...]), in: view)
    {
      return application
    }
    throw GrantingRefusal.unknownApplication(name)
  }

  package static func of(_ round: RoundCode, in view: some BooksView) throws -> [Application] {
    try view.rows(Application.self, where: [.equals("round", round.text)])
  }

  /// What it is about, in the collective's words; nil after an erasure and without the people file.
  package static func project(
    of application: Application, in view: some BooksView
  ) throws -> String? {
    try Words.text(.project, of: application.words, in: view)
  }
}
