import ArgumentParser
import Council
import Granting
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse payout countersign`.
struct PayoutCountersign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "countersign",
    abstract: "Stand for payouts in which another member had a hand too many.",
    discussion: """
      Under a policy whose separation is countersigned, who approved an award may
      pay it, and who paid may confirm it, if another member countersigns within its
      term. caisse status says what waits for that. Who has a key signs it, here or
      elsewhere.

      Examples:
        caisse payout countersign CA-G12-7K2Q --as m:3
        caisse payout countersign CA-G12-7K2Q --as m:3 --key-file ./awa
      """)

  @OptionGroup var payouts: PayoutsArgument

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var act: ActOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "payout countersign")
    let actor = try session.actor()
    if act.message {
      return try act.writeMessage(
        on: .actCountersigned, session.read(subjects), by: actor, in: session)
    }
    let signed = try act.messages(
      on: .actCountersigned, by: actor, in: session, writing, subjects: subjects)
    let workflow = CountersignPayouts(
      payouts: payouts.payouts, day: day ?? session.today, signed: signed)
    try session.commit(writing, input: act.files) { view, recorder in
      try workflow.decide(view, &recorder)
    } reporting: { countersigned in
      let member = signed.first?.message.member ?? actor
      let evidence = signed.isEmpty ? "" : ", signed"
      session.say(
        "\(try Message.subject(countersigned)) countersigned by \(member)\(evidence)")
    }
  }

  private func subjects(in view: SQLiteBooks) throws -> [Hash] {
    try Payouts.resolve(payouts.payouts, in: view).map(\.subjectOfCountersignature)
  }
}
