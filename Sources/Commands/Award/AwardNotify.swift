import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse award notify`.
struct AwardNotify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notify", abstract: "Record that beneficiaries were told in writing.",
    discussion: """
      A decision is not yet a debt: the notification is. The charge is dated its
      day.

      Examples:
        caisse award notify G12/1 --day 2024-07-05 --document lettre-G12.pdf
        caisse award notify --allocation l:7K2QZ09VXW3F5TNA
        caisse award notify G3/1 --agreement
      """)

  @OptionGroup var awards: AwardsArgument

  @Flag(help: "An agreement named the beneficiary: another expense account.")
  var agreement = false

  @Option(help: "The day of the letter; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "award notify")
    let workflow = NotifyAwards(
      awards: awards.selection, day: day ?? session.today, byAgreement: agreement)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } reporting: { notified in
      let total = try notified.map(\.amount).sum()
      let subject: Message = notified.count == 1 ? "1 award" : "\(notified.count) awards"
      session.say("\(subject) notified on \(workflow.day): \(total) payable")
    }
  }
}
