import ArgumentParser
import Council
import SQLiteStore
import Workflows

/// `caisse member roles`.
struct MemberRoles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roles", abstract: "Give a member other roles, in place of those they have.",
    discussion: """
      An administrator does, and another member countersigns. At least one
      administrator is always left. Proposals that are still open are listed as they
      stand now.

      Examples:
        caisse member roles m:3 --role treasurer,committee --countersigned-by m:2
        caisse member roles m:3 --role auditor --countersigned-by m:2 \\
          --key-file ./awa
      """)

  @Argument(help: "The member's code.")
  var member: MemberCode

  @Option(help: "The roles, parted by commas; repeatable.")
  var role: [RolesArgument]

  @OptionGroup var countersign: CountersignOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "member roles")
    let actor = try session.actor()
    var workflow = ChangeRoles(of: member, to: role.flatMap(\.roles))
    let act = workflow.act
    guard
      let countersigning = try countersign.countersigning(writing, in: session, of: { _ in act })
    else { return }
    workflow.countersigning = countersigning
    try session.commit(writing, input: countersign.act.files) { [workflow] view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } reporting: { result in
      let roles = result.fact.roles.map(\.rawValue).joined(separator: ", ")
      session.say(
        "\(member) is now: \(roles)\(result.fact.countersigned.words(beside: actor))")
      session.say(result.open)
    }
  }
}
