import ArgumentParser
import Giving
import Journal
import Ledger
import Workflows

/// `caisse pledge cancel`.
struct PledgeCancel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "Cancel a pledge, or let those lapse that were due.",
    discussion: """
      Examples:
        caisse pledge cancel j:7K2QZ09VXW3F5TNA
        caisse pledge cancel --due-through 2024-07-31
      """)

  @Argument(help: "The pledge.")
  var pledge: String?

  @Option(help: "Instead, all that were due until this day lapse.")
  var dueThrough: Day?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (pledge == nil) != (dueThrough == nil) else {
      throw ValidationError("Name a pledge, or give --due-through.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "pledge cancel")
    let day = day ?? session.today
    try session.commit(writing) { view, recorder in
      if let pledge {
        return [try EndPledge(pledge, .cancelled, day: day).decide(view, &recorder)]
      }
      return try LapsePledges(dueThrough: dueThrough ?? day, day: day).decide(view, &recorder)
    } saying: { pledges in
      Said(
        "\(pledges.count) \(dueThrough == nil ? "cancelled" : "lapsed")",
        ids: pledges.map(\.id.text))
    }
  }
}
