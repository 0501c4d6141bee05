import ArgumentParser
import Granting
import Journal
import Ledger
import Workflows

/// `caisse hosted pay`.
struct HostedPay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay", abstract: "Pay money of a hosted project out, against a document.",
    discussion: """
      costs are what a project under mandate bought, fee what the host keeps of it,
      never more than was agreed. devolution is what is left when a project of either
      kind is wound down, and goes where the agreement says. Costs of a project hosted
      in own name are recorded with caisse expense record, its fee with caisse fund
      transfer, and awards are made from it as from any fund.

      Examples:
        caisse hosted pay gestion 240.00 --for costs --document facture.pdf
        caisse hosted pay gestion 12.00 --for fee --document convention.pdf
        caisse hosted pay jardin --for devolution --payee "Les Voisins" --document acte.pdf
      """)

  @Argument(help: "The project's fund.")
  var fund: FundCode

  @Argument(help: "The amount; of a devolution, else all that is free.")
  var amount: AmountArgument?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("costs, fee or devolution.", valueName: "purpose"))
  var purpose: HostingPayment.Purpose

  @Option(help: "Who is paid; kept in the people file only.")
  var payee: String?

  @Option(help: "The bank account or cash box it leaves, where there are several.")
  var account: AccountCode?

  @Option(help: "The fund whose income a fee is.")
  var feeFund: FundCode = .general

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
    let session = try Session.open(books, output, activity: "hosted pay")
    let workflow = PayHosting(
      fund: fund, for: purpose, amount: try amount?.amount(in: session.currency),
      account: account, feeFund: feeFund, payee: payee.map(NormalText.normalised),
      day: day ?? session.today)
    try session.commit(writing, documentDay: workflow.day) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { paid in
      Said(
        "\(paid.amount) paid from project \(paid.fund): \(paid.purpose.rawValue)",
        ids: [paid.id.text])
    }
  }
}
