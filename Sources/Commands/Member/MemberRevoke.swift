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
      What was done in the member's name stays; their keys sign no more. At least
      one administrator is always left. An administrator does it with another
      member's countersignature, be it that of the one who leaves. Proposals that
      were theirs to decide, and are still open, are listed.

      Examples:
        caisse member revoke m:3 --countersigned-by m:2
        caisse member revoke m:3 --countersigned-by m:2 --key-file ./awa \\
          --document demission.pdf
      """)

  @Argument(help: "The member's code.")
  var member: MemberCode

  @OptionGroup var countersign: CountersignOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "member revoke")
    let actor = try session.actor()
    var workflow = RevokeMember(member: member)
    let act = workflow.act
    guard
      let countersigning = try countersign.countersigning(writing, in: session, of: { _ in act })
    else { return }
    workflow.countersigning = countersigning
    try session.commit(writing, input: countersign.act.files) { [workflow] view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } reporting: { revoked in
      session.say(
        "\(revoked.member) is a member no more\(revoked.countersigned.words(beside: actor))")
      session.say(revoked.open)
    }
  }
}
