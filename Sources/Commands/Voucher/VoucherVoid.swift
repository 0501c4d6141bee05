import ArgumentParser
import Granting
import Journal
import Ledger
import Workflows

/// `caisse voucher void`.
struct VoucherVoid: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void", abstract: "Take back a voucher that was recorded by mistake.",
    discussion: """
      Examples:
        caisse voucher void v:7K2QZ09VXW3F5TNA
        caisse voucher void v:7K2QZ09VXW3F5TNA --day 2024-10-02
      """)

  @Argument(help: ArgumentHelp("The voucher's id.", valueName: "voucher"))
  var id: String

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "voucher void")
    let workflow = VoidVoucher(id, day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { voucher in
      Said("voucher \(id) of \(voucher.amount) voided")
    }
  }
}
