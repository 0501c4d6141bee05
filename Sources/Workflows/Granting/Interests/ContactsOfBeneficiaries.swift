import Council
import Granting
import Journal
import Ledger

/// Members who speak for a beneficiary, found by their e-mail among its contact's words: they have an
/// interest whether they declare it or not.
struct ContactsOfBeneficiaries {
  private var emails: [(member: MemberCode, email: String)] = []

  init(in view: some BooksView) throws {
    for code in try Poll.committee(in: view).sorted() {
      guard let member = try view.find(Member.self, .integer(code.number)),
        let email = try MemberName.of(member, in: view)?.email
      else { continue }
      emails.append((code, EmailAddress.normalised(email)))
    }
  }

  /// Declares for them what they have not declared.
  func declare<Tables>(
    _ application: Application, for beneficiary: CollectiveCode, on day: Day,
    _ recorder: inout Recorder<Tables>
  ) throws {
    guard !emails.isEmpty else { return }
    let view = recorder.tables
    let collective = try Collectives.find(beneficiary, in: view)
    guard let contact = try Collectives.contact(of: collective, in: view) else { return }
    let words = Set(contact.split { " ,;<>()\n\t".contains($0) }.map { $0.lowercased() })
    for (member, email) in emails where words.contains(email) {
      let declared = try Interests.find(member, application.code, in: view)
      guard !(declared?.kind.recuses ?? false) else { continue }
      try recorder.record(
        InterestDeclared(
          member: member,
          interests: [InterestDeclared.Line(application: application.id, kind: .contact)],
          day: day, document: recorder.document))
    }
  }
}
