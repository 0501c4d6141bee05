import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse hosted open`.
struct HostedOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the fund of a project that asks to be hosted.",
    discussion: """
      By mandate only for a legal person that can give one: its money is held for it
      and is never income. In own name, the usual case, it is income and cost of
      ours in a fund of its own. Nothing is spent before it is agreed.

      Examples:
        caisse hosted open jardin --collective C04 --kind own-name \\
          --purpose "Un jardin partagé"
        caisse hosted open gestion --collective C07 --kind mandate
      """)

  @Argument(help: "The short code of its fund.")
  var fund: FundCode

  @Option(help: "The collective whose project it is.")
  var collective: CollectiveCode

  @Option(help: "mandate or own-name.")
  var kind: Kind

  @Option(help: "Its name; else the code.")
  var name: String?

  @Option(help: "What it is for; kept in the people file only.")
  var purpose: String?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case mandate
    case ownName = "own-name"

    var fundKind: FundKind { self == .mandate ? .hostedByMandate : .hostedInOwnName }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "hosted open")
    let workflow = ProposeHosting(
      fund: fund, name: NormalText.normalised(name ?? fund.text), kind: kind.fundKind,
      collective: collective, purpose: purpose.map(NormalText.normalised))
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { project in
      Said(
        "project \(project.fund) of \(project.collective) is a candidate, \(project.kind.rawValue)",
        ids: [project.fund.text])
    }
  }
}
