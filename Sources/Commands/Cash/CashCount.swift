import ArgumentParser
import Council
import Giving
import Journal
import Ledger
import Workflows

/// `caisse cash count`.
struct CashCount: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count",
    abstract: "Two members count a box: its donations are cleared, a difference is posted.",
    discussion: """
      Who of the two has a key signs for it: the one who acts with --key-file or
      --key, the other with what --message writes, on the same day and sum.

      Examples:
        caisse cash count --box 53A --amount 472.00 --by m:1,m:4
        caisse cash count --amount 472.00 --by m:1,m:4 --as m:4 --message > counted
        caisse cash count --amount 472.00 --by m:1,m:4 --as m:1 \\
          --key-file ./first --signed counted
      """)

  @Option(help: "The box, where there are several.")
  var box: AccountCode?

  @Option(help: "What is in it.")
  var amount: AmountArgument

  @Option(help: ArgumentHelp("The two members who counted.", valueName: "members"))
  var by: MembersArgument

  @Option(help: "Which fund a difference is for, where the box holds several funds' money.")
  var fund: FundCode?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var act: ActOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "cash count")
    var workflow = CountCash(
      box: box, counted: try amount.amount(in: session.currency), members: by.members,
      day: day ?? session.today, fund: fund)
    let actor = try session.actor()
    if act.message {
      let subject = try session.read { try workflow.subject(in: $0) }
      return try act.writeMessage(on: .cashCounted, subject, by: actor, in: session)
    }
    workflow.signed = try act.messages(
      on: .cashCounted, by: actor, in: session, writing, joining: true
    ) { [try workflow.subject(in: $0)] }
    let signers = workflow.signed.map(\.message.member.description).joined(separator: ", ")
    try session.commit(writing, input: act.files) { [workflow] view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { outcome in
      let fact = outcome.fact
      return Said(
        "\(fact.counted) counted in \(fact.box), \(fact.expected) expected; \(fact.count) \(fact.count == 1 ? "donation" : "donations") cleared\(signers.isEmpty ? "" : ", signed by \(signers)")",
        ids: [fact.clearing.text])
    }
  }
}
