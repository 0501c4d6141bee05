import ArgumentParser
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// `caisse fund allow`.
struct FundAllow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "allow",
    abstract: "Set what a fund may spend on a class of costs without a decision for each.",
    discussion: """
      Money of a restricted or hosted fund moves by hand only for a decision, an
      award, or a cost within the ceiling of its class. It is the committee that
      sets one, or an administrator.

      Examples:
        caisse fund allow urgence --cost communication --ceiling 300.00 \\
          --decision PV-2024-06-12
        caisse fund allow urgence --cost travel --ceiling 0 --as m:2
      """)

  @Argument(help: "The fund's code.")
  var code: FundCode

  @Option(
    help: ArgumentHelp(
      "The class: \(CostClass.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "class"))
  var cost: CostClass

  @Option(help: "All that may be spent on it.")
  var ceiling: AmountArgument

  @Option(help: ArgumentHelp("The decision's reference.", valueName: "reference"))
  var decision: String?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "fund allow")
    let workflow = AllowCost(
      fund: code, costClass: cost,
      ceiling: try ceiling.amount(in: session.currency, for: "ceiling"), day: session.today,
      decision: decision)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { allowed in
      Said("fund \(allowed.fund) may spend \(allowed.ceiling) on \(allowed.costClass.rawValue)")
    }
  }
}
