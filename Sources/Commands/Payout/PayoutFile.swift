import ArgumentParser
import Council
import Granting
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse payout file`.
struct PayoutFile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "file", abstract: "Write the file of transfers that were sent, again.",
    discussion: """
      It sends nothing: the transfers, their codes and the name by which the bank
      knows the file are those of the sending, so that a bank refuses a second one.
      Each goes to the account its payee had then. Once the bank has debited or
      returned one of them it has had the file, and no other is written.

      Examples:
        caisse payout file t:7K2QZ09VXW3F5TNA -o transfers.xml
        caisse payout file CA-G12-7K2Q -o transfers.xml --format-version 09
      """)

  @Argument(help: "The batch, such as t:7K2QZ09VXW3F5TNA, or one of its payouts.")
  var batch: String

  @OptionGroup var file: PaymentFileOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var output: ExportOptions

  func run() throws {
    let session = try Session.open(
      books, output.options(.text), activity: "payout file", isPrivate: true)
    let written = try session.read { view in
      try session.require(.payoutFile, in: view)
      return try file.workflow.decide(
        Batches.resolve(batch, in: view), in: view, at: session.now, today: session.today)
    }
    try session.console.answer { try $0.write(written.text) }
    session.say(written)
    session.sayExposed(by: written, in: output.output)
  }
}
