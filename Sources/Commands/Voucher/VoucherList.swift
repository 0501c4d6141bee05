import ArgumentParser
import Granting
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse voucher list`.
struct VoucherList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "What mandated persons were paid, what they showed, what is open.",
    discussion: """
      Examples:
        caisse voucher list
        caisse voucher list --open --format csv
      """)

  @Flag(help: "Only payouts of which something is not yet justified.")
  var open = false

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let payouts = Table(
    "payouts", title: "Payouts to mandated persons",
    columns: [
      Column("payout", .code, "Payout"), Column("award", .code, "Award"),
      Column("payee", .code, "Payee"), Column("paid", .amount, "Paid"),
      Column("justified", .amount, "Justified"), Column("returned", .amount, "Returned"),
      Column("unjustified", .amount, "Unjustified"),
    ])

  private static let vouchers = Table(
    "vouchers", title: "Vouchers",
    columns: [
      Column("voucher", .code, "Voucher"), Column("payout", .code, "Payout"),
      Column("day", .day, "Day"), Column("amount", .amount, "Amount"),
      Column("document", .code, "Document"), Column("voided_on", .day, "Voided on"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "voucher list")
    try session.read { view in
      let lines = try Vouchers.lines(in: view).filter { !open || $0.unjustified.isPositive }
      try session.console.page("Vouchers") { page in
        try page.table(Self.payouts) { page in
          for line in lines {
            try page.row([
              .code(line.payout.code.text), .code(line.award.text), .code(line.payee.description),
              .amount(line.payout.amount), .amount(line.justified), .amount(line.returned),
              .amount(line.unjustified),
            ])
          }
        }
        try page.table(Self.vouchers) { page in
          for line in lines { try write(line.payout, on: page, in: view) }
        }
      }
    }
  }

  private func write(_ payout: Payout, on page: Page, in view: SQLiteBooks) throws {
    for voucher in try Vouchers.of(payout, in: view) {
      try page.row([
        .code(voucher.id.text), .code(payout.code.text), .day(voucher.day),
        .amount(voucher.amount), .code(voucher.document.text), .day(voucher.voidedOn),
      ])
    }
  }
}
