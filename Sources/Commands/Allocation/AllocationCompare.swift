import Allocation
import ArgumentParser
import Formats
import Granting
import Ledger
import Workflows

/// `caisse allocation compare`.
struct AllocationCompare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "The same pot under several rules, side by side.",
    discussion: """
      Of a CSV file as for caisse allocation try, of a round as it stands, or of an allocation with the \
      input it had. Gains and losses are against the first rule. Nothing is kept.

      A rule is a name or a rule file, with parameters of its own after colons; those given as options \
      are for every rule that has them. In CSV, --what says which table is meant.

      Rules that count ballots hear those of a .pb file, of --ballots beside a CSV,
      or of the round.

      Examples:
        caisse allocation compare requests.csv --rules equal,proportional,score \\
          --pot 5000
        caisse allocation compare requests.csv --rules equal,voters-slices \\
          --ballots b.csv --pot 5000
        caisse allocation compare --round 2024-06 \\
          --rules equal,tiers,./ours.rule -o rules.html
        caisse allocation compare requests.csv --pot 5000 --rules \
      equal,equal:minimum-policy=minimum-first,start-plus-score:start=1000
      """)

  /// One of the tables of a comparison.
  enum Part: String, ExpressibleByArgument, CaseIterable { case measures, shares, tags, pots }

  @Argument(help: "A file of requests; else the books are read.")
  var file: String?

  @Option(help: ArgumentHelp("The rules, separated by commas.", valueName: "rules"))
  var rules: String

  @Option(help: "The round whose applications are divided among.")
  var round: RoundCode?

  @Option(help: "The allocation whose input is divided again.")
  var allocation: String?

  @Option(
    help: ArgumentHelp(
      "The amount; for a round, else what its fund has free; for an allocation, else its own."))
  var pot: AmountArgument?

  @Option(
    help: ArgumentHelp(
      "How equals are ordered; else the round's, or code.", valueName: "order"))
  var tie: TieOrder?

  @Option(help: ArgumentHelp("The file of ballots, for rules that count them.", valueName: "file"))
  var ballots: String?

  @Option(help: "The table of CSV and TSV: measures, shares, tags or pots.")
  var what = Part.measures

  @OptionGroup var parameters: RuleParameters
  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard [file, round?.text, allocation].compactMap(\.self).count == 1 else {
      throw InputProblem(
        code: "nothing-to-compare", message: "one thing is compared, and one only",
        hint: "give a file, --round or --allocation")
    }
    if let file { return try compare(file, try Console(output)) }
    guard ballots == nil else {
      throw InputProblem.unknown("ballots", ballots ?? "", hint: "a round has those of its vote")
    }
    let session = try Session.open(books, output, activity: "allocation compare")
    try session.read { view in
      if let round {
        let input = try RoundRequests(round, today: session.today, in: view)
        try answer(
          input.requests, pot: try input.pot(of: given(session.currency)),
          ties: input.round.ties, session.console
        ) { parameters in
          try RoundVoices.whatIf(for: parameters, round, on: input.applications, in: view)
        }
      } else if let allocation {
        let kept = try KeptAllocation(allocation, in: view)
        try answer(
          kept.requests,
          pot: try Pot(
            given(session.currency) ?? kept.row.pot.amount,
            designations: kept.row.pot.designations),
          ties: kept.row.parameters.ties, session.console
        ) { parameters in
          try RoundVoices.whatIf(
            for: parameters, kept.row.round, on: kept.applications, in: view)
        }
      }
    }
  }

  private func compare(_ file: String, _ console: Console) throws {
    do {
      if FileBytes.suffix(of: file) == ".pb" { return try compare(vote: file, console) }
      let (requests, findings) = try TryRule.requests(
        of: file, FileSource(file), currency: console.currency)
      ErrorPrinter(console).print(findings)
      guard let pot = try given(console.currency) else { throw InputProblem.potMissing }
      try answer(requests, pot: Pot(pot), ties: .code, console) { parameters in
        try TryRule.ballots(
          of: ballots, { try FileSource($0) }, on: requests, by: parameters,
          currency: console.currency)?.voices
      }
    } catch let rejection as RowsRejected {
      ErrorPrinter(console).print(rejection.findings)
      throw ExitCode(ExitStatus.inputRejected.rawValue)
    }
  }

  private func compare(vote file: String, _ console: Console) throws {
    guard ballots == nil else {
      throw InputProblem.unknown("ballots", ballots ?? "", hint: "a .pb file has its own")
    }
    let vote = try TryVote(file, FileSource(file))
    ErrorPrinter(console).print(vote.findings)
    console.currency = vote.currency
    try answer(
      vote.requests, pot: try Pot(given(vote.currency) ?? vote.budget), ties: .code, console
    ) { _ in vote.voices }
  }

  private func given(_ currency: Currency) throws -> Amount? {
    try pot?.amount(in: currency, for: "pot")
  }

  private func answer(
    _ requests: [AllocationRequest], pot: Pot, ties: TieOrder, _ console: Console,
    voices: (AllocationParameters) throws -> Voices?
  ) throws {
    guard let list = RuleList(rules) else {
      throw InputProblem.unknown(
        "rules", rules,
        hint: "names or files with commas between them, each once: equal,score:floor=50,ours.rule")
    }
    let reading = RuleReading(console)
    let compared = try list.entries.map { entry in
      let settings = entry.settings(
        ofFile: try entry.isFile ? reading.settings(ofFile: entry.source) : nil,
        shared: parameters.given, quotas: parameters.quota)
      let parameters = try reading.parameters(
        settings, in: console.currency, ties: tie ?? ties)
      let receipt = try pot.divided(
        among: requests, by: parameters, hearing: try voices(parameters))
      return ComparedRule(title: entry.title, receipt: receipt)
    }
    try ComparisonAnswer(rules: compared, part: what, console: console).print()
  }
}

/// One rule of a comparison and what it gives.
struct ComparedRule {
  let title: String
  let receipt: AllocationReceipt
}
