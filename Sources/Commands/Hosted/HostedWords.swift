import Council
import Granting
import Journal
import Keeping
import Workflows

/// What was agreed in words, for the treasurer; nobody else reads the names in it.
struct HostedWords {
  let purpose: String?
  let requesters: String?
  let devolution: String?

  init(_ project: HostedProject, _ session: Session, in view: some BooksView) throws {
    let member = try session.namedActor.flatMap {
      try view.find(Member.self, .integer($0.number))
    }
    let agreed = member?.roles.contains(.treasurer) == true ? project.agreement?.seq : nil
    purpose = try Words.text(.purpose, of: project.proposal, in: view)
    requesters = try agreed.flatMap { try Words.text(.requesters, of: $0, in: view) }
      .map { HostingRequesters($0).names.joined(separator: "; ") }
    devolution = try agreed.flatMap { try Words.text(.devolution, of: $0, in: view) }
  }
}
