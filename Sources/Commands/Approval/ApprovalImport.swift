import ArgumentParser
import Council
import Granting
import SQLiteStore
import Workflows

/// `caisse approval import`.
struct ApprovalImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take approvals that members signed elsewhere.",
    discussion: """
      Each is a file that caisse approval message wrote, with its signature beside it:
      the same name with .sig. All are taken, or none.

      Examples:
        caisse approval import G12.message
        caisse approval import approvals/*.message --document PV-2024-07-02.pdf
      """)

  @Argument(help: "The messages.")
  var messages: [String]

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "approval import")
    let files = messages.map { SignedFile(path: $0) }
    let signed: [SignedMessage<ApprovalMessage>] = try files.map { try $0.read() }
    try session.commit(writing, input: files.flatMap(\.files)) { view, recorder in
      let policies = try TakePolicyApprovals(signed: signed)
        .decide(view, &recorder, today: session.today)
      let result = try TakeApprovals(signed: policies.others)
        .decide(view, &recorder, today: session.today)
      return (policies, result)
    } reporting: { policies, result in
      for one in policies.taken {
        session.say(
          "\(one.message.member) said \(one.message.decision.rawValue) on policy \(one.policy), signed"
        )
      }
      for one in result.taken {
        AnswerReport(
          member: one.message.member, decision: one.message.decision,
          otherwise: one.message.lines, awards: one.awards.map(\.code), isSigned: true
        ).say(result.polls, in: session)
      }
      PollReport(result.polls).say(in: session)
      for poll in policies.polls { session.say(poll) }
    }
  }
}
