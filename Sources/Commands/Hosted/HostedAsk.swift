import ArgumentParser
import Granting
import Journal
import Ledger
import Workflows

/// `caisse hosted ask`.
struct HostedAsk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Record that money of a hosted project is asked for.",
    discussion: """
      costs are what a project under mandate bought, asked for by one whom the
      agreement names; the document is the request. fee is what the host keeps of
      it, never more than was agreed. devolution is what is left when a project of
      either kind is wound down, and goes where the agreement says: of one in own
      name as aid that is given (6571), or as a contribution of assets (6573).
      Nothing is paid before another member has looked at it: caisse hosted check,
      then caisse hosted pay. Costs of a project hosted in own name are recorded
      with caisse expense record, its fee with caisse fund transfer, and awards are
      made from it as from any fund.

      Examples:
        caisse hosted ask gestion 240.00 --for costs --asked-by "Awa Diallo" \\
          --document facture.pdf
        caisse hosted ask gestion 12.00 --for fee --document convention.pdf
        caisse hosted ask jardin --for devolution --payee "Les Voisins" \\
          --document acte.pdf
      """)

  @Argument(help: "The project's fund.")
  var fund: FundCode

  @Argument(help: "The amount; of a devolution, else all that is free.")
  var amount: AmountArgument?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("costs, fee or devolution.", valueName: "purpose"))
  var purpose: HostingPayment.Purpose

  @Option(
    help: ArgumentHelp(
      "Who asks, as the agreement names them; kept in the people file only.", valueName: "name"))
  var askedBy: String?

  @Option(help: "Who is paid; kept in the people file only.")
  var payee: String?

  @Option(help: "The fund whose income a fee is.")
  var feeFund: FundCode = .general

  @Option(
    help: "What is left in own name is aid, or a contribution of assets; else aid.")
  var charge: HostingPayment.Charge?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard amount != nil || purpose == .devolution else {
      throw ValidationError("Give the amount.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "hosted ask")
    let workflow = AskHosting(
      fund: fund, for: purpose, amount: try amount?.amount(in: session.currency),
      feeFund: feeFund, charge: charge, by: askedBy.map(NormalText.normalised),
      payee: payee.map(NormalText.normalised), day: day ?? session.today)
    try session.commit(writing, documentDay: workflow.day) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { asked in
      Said(
        "\(asked.amount) asked of project \(asked.fund): \(asked.purpose.rawValue)",
        ids: [asked.id.text])
    }
  }
}
