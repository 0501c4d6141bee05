import Formats
import Granting
import Journal
import Keeping
import Ledger
import Statements

/// Letters about applications, awards and payouts, from what the books and the people file know.
struct GrantingDrafts<View: BooksView> {
  typealias Draft = (about: LetterWritten.About, letter: LetterDraft)

  let kind: LetterKind
  let language: Language
  let view: View
  let sentences: ShareSentences<View>
  let refusals: RefusedApplications<View>

  init(_ kind: LetterKind, in language: Language, _ view: View) throws {
    self.kind = kind
    self.language = language
    self.view = view
    sentences = try ShareSentences(in: language, view)
    refusals = RefusedApplications(view)
  }

  func drafts(for addressees: LetterAddressees) throws -> [Draft] {
    switch addressees {
    case .named(let names): return try names.map { try draft(of: $0) }
    case .round(let round):
      _ = try Rounds.find(round, in: view)
      let drafts = try Applications.of(round, in: view).flatMap(due)
      guard !drafts.isEmpty else { throw LetterRefusal.nobodyLeft(kind, in: round.text) }
      return drafts
    case .donors: throw LetterRefusal.otherSubject(kind)
    }
  }

  private func draft(of name: String) throws -> Draft {
    switch kind.subject {
    case .application:
      let application = AwardCode(name)?.application.text ?? name
      return try draft(Applications.resolve(application, in: view))
    case .award: return try draft(Awards.resolve(name, in: view))
    case .payout: return try draft(Payouts.resolve(name, in: view))
    case .donors: throw LetterRefusal.otherSubject(kind)
    }
  }

  /// Those of an application that have something to say and have not said it.
  private func due(_ application: Application) throws -> [Draft] {
    let written = try view.rows(
      Letter.self, where: [.equals("application", .integer(application.code.number))]
    ).filter { $0.kind == kind && !kind.isRepeatable }.map(\.addressee.text)
    var drafts: [Draft] = []
    for draft in try all(of: application) where !written.contains(draft.letter.about) {
      drafts.append(draft)
    }
    return drafts
  }

  private func all(of application: Application) throws -> [Draft] {
    switch kind.subject {
    case .application: return try so { try draft(application) }.map { [$0] } ?? []
    case .award:
      return try Awards.of(application.code, in: view).compactMap { award in
        try so { try draft(award) }
      }
    case .payout:
      return try Awards.of(application.code, in: view)
        .flatMap { try Payouts.of($0, in: view) }.compactMap { payout in
          try so { try draft(payout) }
        }
    case .donors: return []
    }
  }

  /// Nil where what the letter would say is not so.
  private func so(_ draft: () throws -> Draft) throws -> Draft? {
    do { return try draft() } catch LetterRefusal.notSo { return nil }
  }

  /// To whom it goes: the collective, by the name and the contact that the people file has.
  func draft(
    to code: CollectiveCode, about: LetterWritten.About, _ text: String,
    _ values: [Placeholder: LetterValue]
  ) throws -> Draft {
    let collective = try Collectives.find(code, in: view)
    return (
      about,
      LetterDraft(
        about: text, name: try Collectives.name(of: collective, in: view),
        contact: try Collectives.contact(of: collective, in: view), values: values)
    )
  }
}
