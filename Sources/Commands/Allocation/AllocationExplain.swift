import Allocation
import ArgumentParser
import Granting
import Journal
import Ledger
import Workflows

/// `caisse allocation explain`.
struct AllocationExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Why one application's share is what it is.",
    discussion: """
      In a sentence, and with every number of the arithmetic, exact.

      Examples:
        caisse allocation explain l:7K2QZ09VXW3F5TNA G12
        caisse allocation explain l:7K2QZ09VXW3F5TNA G12 --lang fr
        caisse allocation explain l:7K2QZ09VXW3F5TNA --ballot V-031

      Of an allocation by votes it says what ballots gave for which application, and with --ballot what one \
      of them did: a ballot is named by the code of its voter, and nobody by name.
      """)

  @Argument(help: "The allocation's id.")
  var allocation: String

  @Argument(help: "The application.")
  var application: String?

  @Option(help: ArgumentHelp("The ballot to look from, by its voter's code.", valueName: "voter"))
  var ballot: String?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard (application == nil) != (ballot == nil) else {
      throw InputProblem(
        code: "nothing-to-explain", message: "one thing is explained, and one only",
        hint: "name an application, or a ballot with --ballot")
    }
    let session = try Session.open(books, output, activity: "allocation explain")
    let console = session.console
    try session.read { view in
      if let ballot {
        return try BallotExplain(allocation: allocation, ballot: ballot, console: console)
          .print(in: view)
      }
      let application = application ?? ""
      if try KeptProposal(allocation, in: view).isChoice {
        return try ChoiceExplain(
          kept: try KeptChoice(allocation, in: view),
          application: try Applications.resolve(application, in: view).code.text,
          console: console
        ).print()
      }
      let kept = try KeptAllocation(allocation, in: view)
      let place = try kept.place(of: application, in: view)
      let share = kept.receipt.shares[place]
      try console.page("Share of \(share.request.application)") { page in
        try page.figures(figures(of: share, in: kept, console))
        try voices(onShareAt: place, of: kept.receipt, on: page, console.currency)
        try page.table(Self.arithmetic) { page in
          for step in kept.receipt.arithmetic(ofShareAt: place) {
            try page.row([
              .code(step.subject.rawValue), .text(step.words(in: console.language)),
              .code(plain(step.value, console.currency)),
            ])
          }
        }
      }
    }
  }

  private static let arithmetic = Table(
    "arithmetic", title: "Arithmetic",
    columns: [
      Column("step", .code, "Step"), Column("words", .text, "What it is"),
      Column("value", .code, "Exactly"),
    ])

  private static let voices = Table(
    "voices", title: "What ballots say",
    columns: [
      Column("ballots", .count, "Ballots"), Column("mark", .code, "Mark"),
      Column("counted", .count, "Of them counted"), Column("given", .amount, "Given together"),
    ])

  /// Those that say the same together.
  private func voices(
    onShareAt place: Int, of receipt: AllocationReceipt, on page: Page, _ currency: Currency
  ) throws {
    guard let lines = receipt.voices(onShareAt: place), let hearing = receipt.hearing else {
      return
    }
    try page.table(Self.voices) { page in
      for line in lines {
        try page.row([
          .count(line.ballots),
          line.mark.map { .code(hearing.voices.ballots.mark($0, in: currency)) } ?? .none,
          .count(line.counted), line.given.map { .amount($0) } ?? .none,
        ])
      }
    }
  }

  private func plain(_ value: ArithmeticStep.Value, _ currency: Currency) -> String {
    switch value {
    case .amount(let amount): currency.plain(amount)
    case .exact(let fraction): fraction
    case .count(let count): String(count)
    }
  }

  private func figures(
    of share: Share, in kept: KeptAllocation, _ console: Console
  ) -> [Figure] {
    [
      Figure("application", "Application", .code(share.request.application)),
      Figure("allocation", "Allocation", .code(kept.row.id.text)),
      Figure("rule", "Rule", .code(kept.row.parameters.name)),
      Figure("requested", "Requested", .amount(share.request.requested)),
      Figure("minimum", "Minimum", .amount(share.request.minimum)),
      Figure("cap", "Cap", .amount(share.request.cap)),
      Figure("share", "Share", .amount(share.amount)),
      Figure("target", "Exact target, in minor units", .code(share.target.description)),
      Figure("odd_cents", "Added by rounding, in minor units", .count(Int(share.oddCents))),
      Figure("constraint", "What fixed it", .code(share.constraint.rawValue)),
      Figure("explanation", "Explanation", .text(kept.receipt.sentence(on: share, console))),
    ]
  }
}
