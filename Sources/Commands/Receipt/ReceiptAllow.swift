import ArgumentParser
import Giving
import Ledger
import Workflows

extension ReceiptRight.Article: ExpressibleByArgument {}
extension ReceiptRight.Quality: ExpressibleByArgument {}

/// `caisse receipt allow`.
struct ReceiptAllow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "allow", abstract: "Turn tax receipts on, by a ruling of the administration.",
    discussion: """
      A body whose activity is to collect for third parties may write none
      (BOI-IR-RICI-250-40, § 20). What turned them on is recorded: the article of
      the tax code, as what the body may write them, the ruling's reference, day and
      document.

      Examples:
        caisse receipt allow --article 200 --quality general-interest \\
          --ruling RS-2023-17 \\
          --ruled-on 2023-11-02 --document rescrit.pdf
        caisse receipt allow --article 238-bis --quality foundation \\
          --ruling RS-2024-4 \\
          --ruled-on 2024-02-20 --document ref:RS-2024-4
      """)

  @Option(
    help: ArgumentHelp(
      "The article: \(ReceiptRight.Article.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "article"))
  var article: ReceiptRight.Article

  @Option(
    help: ArgumentHelp(
      "As what: \(ReceiptRight.Quality.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "quality"))
  var quality: ReceiptRight.Quality

  @Option(
    help: ArgumentHelp("The reference of the administration's answer.", valueName: "reference"))
  var ruling: String

  @Option(help: "Its day.")
  var ruledOn: Day

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "receipt allow")
    let workflow = AllowReceipts(
      article: article, quality: quality, ruling: ruling, ruledOn: ruledOn)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { allowed in
      Said(
        "tax receipts are on: article \(allowed.article.rawValue), \(allowed.quality.rawValue), ruling \(allowed.ruling) of \(allowed.ruledOn)"
      )
    }
  }
}
