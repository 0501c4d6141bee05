import ArgumentParser
import Council
import Granting
import Ledger
import Workflows

extension HostingBasis: ExpressibleByArgument {}
extension HostingPayment.Purpose: ExpressibleByArgument {}
extension HostingPayment.Charge: ExpressibleByArgument {}
extension FeeRate: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

/// `caisse hosted agree`.
struct HostedAgree: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree", abstract: "Record the agreement under which a project is hosted.",
    discussion: """
      With its legal basis and the member who confirmed it, who may ask for the
      money, and where the rest goes in the end. From then on the project is active.
      Names that are given in one line have commas between them.

      Examples:
        caisse hosted agree jardin --basis own-object --confirmed-by m:2 \\
          --requesters "Awa Diallo" --requesters "Roux, Jean" \\
          --devolution "une association voisine" --fee 5 --document convention.pdf
      """)

  @Argument(help: "The project's fund.")
  var fund: FundCode

  @Option(
    help: ArgumentHelp(
      "The legal basis: \(HostingBasis.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "basis"))
  var basis: HostingBasis

  @Option(help: "The member who confirmed it, another than the one who records.")
  var confirmedBy: MemberCode

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Who may ask for its money, one each time or one a line; in the people file only.",
      valueName: "name"))
  var requesters: [String]

  @Option(help: "Where what is left goes in the end; kept in the people file only.")
  var devolution: String

  @Option(help: ArgumentHelp("What the host keeps of what comes in; else 0.", valueName: "percent"))
  var fee: FeeRate = .none

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard !HostingRequesters(HostingRequesters.words(requesters)).names.isEmpty else {
      throw ValidationError("Name with --requesters who may ask for the money.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "hosted agree")
    let workflow = AgreeHosting(
      fund: fund, basis: basis, confirmedBy: confirmedBy, fee: fee,
      requesters: HostingRequesters.words(requesters.map(NormalText.normalised)),
      devolution: NormalText.normalised(devolution), day: day ?? session.today)
    try session.commit(writing, documentDay: workflow.day) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { agreed in
      Said(
        "project \(agreed.fund) is active: \(agreed.basis.rawValue), confirmed by \(agreed.confirmedBy), fee \(agreed.fee) %"
      )
    }
  }
}
