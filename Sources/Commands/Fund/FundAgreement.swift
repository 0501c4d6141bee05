import ArgumentParser
import Keeping
import Ledger
import Workflows

extension GrantTerms.Unspent: ExpressibleByArgument {}

/// `caisse fund agreement`.
struct FundAgreement: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement", abstract: "Record what a funder agreed for a grant fund.",
    discussion: """
      How much, when it comes, from when to when it may be spent, and whether what
      is left goes back. The funder is a code here; its name and the purpose are
      kept in the people file. Recorded again, with the paper that changed it, the
      agreement takes the earlier one's place. What came of it: caisse statement
      grant; what was spent too late or beyond it: caisse check agreements.

      Examples:
        caisse fund agreement relais --funder FDR --name "Fondation du relais" \\
          --amount 30000.00 --from 2024-07-01 --until 2026-06-30 \\
          --tranche 10000@2024-07-15 --tranche 20000@2025-07-15 --unspent returned \\
          --purpose "accueil de nuit" --document convention.pdf
      """)

  @Argument(help: "The grant fund.")
  var fund: FundCode

  @Option(help: "The funder's code.")
  var funder: String

  @Option(help: "The funder's name; kept in the people file only.")
  var name: String?

  @Option(help: "What the money is for; kept in the people file only.")
  var purpose: String?

  @Option(help: "All that is promised.")
  var amount: AmountArgument

  @Option(name: .customLong("from"), help: "The first day on which it may be spent.")
  var first: Day

  @Option(name: .customLong("until"), help: "The last one.")
  var last: Day

  @Option(
    name: .customLong("tranche"),
    help: ArgumentHelp(
      "A part and the day it is to come, 10000@2024-07-15; repeatable, else all on the first day.",
      valueName: "amount@day"))
  var tranches: [TrancheArgument] = []

  @Option(help: "What becomes of what is not spent by then: returned or kept.")
  var unspent: GrantTerms.Unspent

  @Option(help: "The day it was agreed; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "fund agreement")
    let workflow = AgreeGrant(
      fund: fund, funder: funder, name: name.map(NormalText.normalised),
      purpose: purpose.map(NormalText.normalised),
      amount: try amount.amount(in: session.currency), first: first, last: last,
      tranches: try tranches.map { try $0.tranche(in: session.currency) }, unspent: unspent,
      day: day ?? session.today)
    try session.commit(writing, documentDay: workflow.day) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { agreement in
      let terms = agreement.terms
      let version: Message = agreement.version > 1 ? ", in the earlier one's place" : ""
      return Said(
        "agreement of \(terms.funder) on fund \(agreement.fund): \(terms.amount) from \(terms.first) until \(terms.last)\(version)"
      )
    }
  }
}

/// `10000@2024-07-15`: a tranche and its day.
struct TrancheArgument: ExpressibleByArgument {
  private let amount: AmountArgument
  private let day: Day

  init?(argument: String) {
    let parts = argument.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let day = Day(parts[1]) else { return nil }
    amount = AmountArgument(argument: parts[0])
    self.day = day
  }

  func tranche(in currency: Currency) throws -> GrantTerms.Tranche {
    GrantTerms.Tranche(try amount.amount(in: currency, for: "tranche"), on: day)
  }
}
