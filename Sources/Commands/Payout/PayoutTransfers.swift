import ArgumentParser
import Council
import Granting
import Ledger
import SQLiteStore
import Workflows

/// `caisse payout transfers`.
struct PayoutTransfers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transfers", abstract: "What is to be typed at the bank, again.",
    discussion: """
      Of payouts sent with --by-hand that the bank has not answered yet. It sends
      nothing: look at the bank first, lest one be typed twice.

      Examples:
        caisse payout transfers
        caisse payout transfers CA-G12-7K2Q -o to-type.html
      """)

  @Argument(help: "Payouts, such as CA-G12-7K2Q; else all of them.")
  var payouts: [String] = []

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(
      books, output, activity: "payout transfers", isPrivate: true)
    try session.read { view in
      try session.require(.payoutFile, in: view)
      let sent = try TransfersByHand(payouts).decide(in: view)
      try session.console.list("Transfers to type at the bank", TransferChecklist.table) { page in
        for one in sent { try page.row(TransferChecklist.row(one)) }
        try page.total(TransferChecklist.total(of: sent.map(\.amount).sum()))
      }
    }
  }
}
