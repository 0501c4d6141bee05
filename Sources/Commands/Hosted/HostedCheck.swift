import ArgumentParser
import Council
import Granting
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse hosted check`.
struct HostedCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Record that a second person looked at what is asked of a hosted project.",
    discussion: """
      Another person than the one who recorded the request looks at its document,
      its amount, who asks and who is paid, and who has a key signs that, here or
      elsewhere. How many must, the policy says for awards of that sum; what the
      project paid in the days that count together is added to it.

      Examples:
        caisse hosted check h:7K2QZ09VXW3F5TNA --as m:3
        caisse hosted check h:7K2QZ09VXW3F5TNA --as m:3 --key-file ./awa
        caisse hosted check h:7K2QZ09VXW3F5TNA --as m:3 --message > seen
        caisse hosted check h:7K2QZ09VXW3F5TNA --signed seen
      """)

  @Argument(help: "The payment's id.")
  var payment: String

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var act: ActOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "hosted check")
    let actor = try session.actor()
    if act.message {
      let subject = try session.read { view in try self.subject(in: view) }
      return try act.writeMessage(on: .hostingChecked, subject, by: actor, in: session)
    }
    let signed = try act.messages(on: .hostingChecked, by: actor, in: session, writing) {
      [try subject(in: $0)]
    }
    let workflow = CheckHosting(payment, day: day ?? session.today, signed: signed)
    try session.commit(writing, input: act.files) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { payment in
      let member = signed.first?.message.member ?? actor
      let evidence = signed.isEmpty ? "" : ", signed"
      return Said(
        "\(payment.amount) asked of project \(payment.fund) checked by \(member)\(evidence)")
    }
  }

  private func subject(in view: SQLiteBooks) throws -> Hash {
    try HostedProjects.unpaid(payment, in: view).subject
  }
}
