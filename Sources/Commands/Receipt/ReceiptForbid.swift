import ArgumentParser
import Giving
import Ledger
import Workflows

/// `caisse receipt forbid`.
struct ReceiptForbid: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forbid", abstract: "Turn tax receipts off again.",
    discussion: """
      Examples:
        caisse receipt forbid
        caisse receipt forbid --document courrier-dgfip.pdf
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "receipt forbid")
    try session.commit(writing) { view, recorder in
      try ForbidReceipts().decide(view, &recorder, today: session.today)
    } saying: { right in
      Said("tax receipts are off; they were on since \(right.day)")
    }
  }
}
