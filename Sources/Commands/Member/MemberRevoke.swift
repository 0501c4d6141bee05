import ArgumentParser
import Council
import Granting
import SQLiteStore
import Workflows

/// `caisse member revoke`.
struct MemberRevoke: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "End a membership: the member acts no more.",
    discussion: """
      What was done in the member's name stays; their keys sign no more. At least one
      administrator is always left. Proposals that were theirs to decide, and are
      still open, are listed.

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
    } reporting: { revoked in
      session.say("\(revoked.member) is a member no more")
      for poll in revoked.open {
        session.say("  \(poll.award.code) is still proposed: \(poll.tally.arithmetic)")
      }
    }
  }
}
