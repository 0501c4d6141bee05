import ArgumentParser
import Council
import SQLiteStore
import Workflows

/// `caisse member revoke`.
struct MemberRevoke: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "End a membership: the member acts no more.",
    discussion: """
      What was done in the member's name stays. At least one administrator is always left.

      Examples:
        caisse member revoke m:3
        caisse member revoke m:3 --document demission.pdf
      """)

  @Argument(help: "The member's code.")
  var member: MemberCode

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "member revoke")
    let workflow = RevokeMember(member: member)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { revoked in
      Said("\(revoked.member) is a member no more")
    }
  }
}
