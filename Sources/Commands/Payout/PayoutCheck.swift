import ArgumentParser
import Council
import Granting
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse payout check`.
struct PayoutCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Record that a second person looked at payouts before they are sent.",
    discussion: """
      Another person than the one who prepared them looks at award, amount, payee
      and account, and who has a key signs that, here or elsewhere. How many must,
      the policy says by the tier of the award; a payout is not sent before, and
      another account needs another look.

      Examples:
        caisse payout check CA-G12-7K2Q --as m:3
        caisse payout check CA-G12-7K2Q CA-G13-0Z5N --as m:3 --key-file ./awa
        caisse payout check CA-G12-7K2Q --as m:3 --message > seen
        caisse payout check CA-G12-7K2Q --signed seen
      """)

  @OptionGroup var payouts: PayoutsArgument

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var act: ActOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "payout check")
    let actor = try session.actor()
    if act.message { return try writeMessage(session, for: actor) }
    let signed = try act.messages(on: .payoutChecked, by: actor, in: session, writing) {
      try subjects(in: $0)
    }
    let workflow = CheckPayouts(
      payouts: payouts.payouts, day: day ?? session.today, signed: signed)
    try session.commit(writing, input: act.files) { view, recorder in
      let checked = try workflow.decide(view, &recorder)
      try session.warn(of: checked, in: view)
      return checked
    } reporting: { checked in
      let member = signed.first?.message.member ?? actor
      let evidence = signed.isEmpty ? "" : ", signed"
      session.say("\(try Message.subject(checked)) checked by \(member)\(evidence)")
    }
  }

  private func subjects(in view: SQLiteBooks) throws -> [Hash] {
    try Payouts.resolve(payouts.payouts, in: view).map { payout in
      payout.subjectOfCheck(to: try Payouts.payee(of: payout, in: view).iban)
    }
  }

  private func writeMessage(_ session: Session, for actor: MemberCode) throws {
    let subjects = try session.read { view in try self.subjects(in: view) }
    guard subjects.count == 1 else {
      throw ValidationError("--message is about one payout at a time.")
    }
    try act.writeMessage(on: .payoutChecked, subjects[0], by: actor, in: session)
  }
}
