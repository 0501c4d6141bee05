import Council
import Keeping
import Workflows

/// Who funds, and for what, as the people file has it; nobody but the treasurer reads it.
struct GrantWords {
  let funder: String?
  let purpose: String?

  init(_ agreement: GrantAgreement, _ session: Session, in view: some BooksView) throws {
    let member = try session.namedActor.flatMap {
      try view.find(Member.self, .integer($0.number))
    }
    let record = member?.roles.contains(.treasurer) == true ? agreement.seq : nil
    funder = try record.flatMap { try Words.text(.funder, of: $0, in: view) }
    purpose = try record.flatMap { try Words.text(.grantPurpose, of: $0, in: view) }
  }
}
