import ArgumentParser
import Formats
import Giving
import Journal
import Ledger
import Workflows

/// `caisse donation clear`.
struct DonationClear: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clear", abstract: "Clear donations whose money has reached the bank.",
    discussion: """
      Examples:
        caisse donation clear --payout HA-1 --account 517HA --bank 512CC \\
          --amount 27954.00 --through 2024-06-16
        caisse donation clear --slip REMISE-7 --bank 512CC --amount 3700.00 \\
          --day 2024-07-04
        caisse donation clear --line RELEVE-12 CB-0001 CB-0002
        caisse donation clear --platform-debit PRLV-3 --account 517ST --amount 65.00
      """)

  @Argument(help: "The donations; else all that wait on the account.")
  var donations: [String] = []

  @Option(help: ArgumentHelp("A platform's payout, by its reference.", valueName: "reference"))
  var payout: String?

  @Option(
    help: ArgumentHelp("A deposit slip of cheques, by its reference.", valueName: "reference"))
  var slip: String?

  @Option(help: ArgumentHelp("A line of the bank, by its reference.", valueName: "reference"))
  var line: String?

  @Option(help: ArgumentHelp("What the platform debited from the bank.", valueName: "reference"))
  var platformDebit: String?

  @Option(help: "The donations, one reference a line under the header “reference”.")
  var file: String?

  @Option(help: "Of all that wait, those received until this day.")
  var through: Day?

  @Option(help: "Where the money was, where there are several such accounts.")
  var account: AccountCode?

  @Option(help: "The bank account, where there are several.")
  var bank: AccountCode?

  @Option(help: "What the bank credited, or the platform debited; else what the books expect.")
  var amount: AmountArgument?

  @Option(help: "What was kept of the payout as a whole.")
  var fee: AmountArgument?

  @Option(help: "The fund that bears that fee; else the campaign's fees fund.")
  var feesFund: FundCode?

  @Option(
    help:
      "What is missing without explanation, below zero what is too much: listed with the clearings."
  )
  var residual: AmountArgument?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard kindsAndReferences.count == 1 else {
      throw ValidationError(
        "Say by what they are cleared: one of --payout, --slip, --line or --platform-debit.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "donation clear")
    let (kind, reference) = kindsAndReferences[0]
    var workflow = ClearDonations(kind, on: day ?? session.today)
    workflow.reference = reference
    workflow.account = account
    workflow.bank = bank
    workflow.through = through
    workflow.amount = try amount?.amount(in: session.currency)
    if kind == .platformDebit { workflow.amount = try workflow.amount?.negated() }
    workflow.fee = try fee?.amount(in: session.currency, for: "fee") ?? .zero
    workflow.feesFund = feesFund
    workflow.residual = try residual?.amount(in: session.currency, for: "residual") ?? .zero
    workflow.names = try names(session)
    let progress = Progress(session.console, "clearing")
    workflow.progress = { progress.advance(by: $0) }
    try session.commit(writing, input: file.map { [$0] } ?? []) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { outcome in
      Said(line(outcome), ids: [outcome.fact.id.text])
    }
  }

  private func line(_ outcome: ClearDonations.Outcome) -> Message {
    let fact = outcome.fact
    let cleared: Message =
      "\(fact.count) \(fact.count == 1 ? "donation" : "donations") cleared by \(fact.reference): \(fact.gross), \(fact.amount) at the bank"
    if outcome.explainsEarlier { return "\(cleared), which explains what was unexplained" }
    if fact.residual.isPositive { return "\(cleared), \(fact.residual) missing, unexplained" }
    if fact.residual.isZero { return cleared }
    return "\(cleared), \(Amount(minorUnits: -fact.residual.minorUnits)) too much, unexplained"
  }

  private var kindsAndReferences: [(Clearing.Kind, String)] {
    [
      payout.map { (.payout, $0) }, slip.map { (.slip, $0) }, line.map { (.line, $0) },
      platformDebit.map { (.platformDebit, $0) },
    ].compactMap { $0 }
  }

  private func names(_ session: Session) throws -> [String]? {
    guard let file else { return donations.isEmpty ? nil : donations }
    let (references, findings) = try ReferenceFile.read(FileSource(file), named: file)
    ErrorPrinter(session.console).print(findings)
    guard let references else { throw ExitCode(ExitStatus.inputRejected.rawValue) }
    return donations + references
  }
}
