import Allocation
import ArgumentParser
import Formats
import Granting
import Ledger
import Workflows

/// `caisse vote open`.
struct VoteOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Ask the voters of a round.",
    discussion: """
      What a ballot may say and who has one are fixed here. The roll is the members there are, or a CSV \
      with the header voter; with --roll ballots whoever has one in a file that is imported, where \
      others kept the roll. Codes of voters stay in the journal: they are never names.

      Examples:
        caisse vote open --round 2024-06 --kind approval --most 5
        caisse vote open --round 2024-06 --kind points --points 10 --proxies 2 \\
          --closes 2024-06-30
        caisse vote open --round 2024-06 --kind ranking --roll electeurs.csv
        caisse vote open --round 2024-06 --kind budget --points 100.00
      """)

  @Option(help: "The round.")
  var round: RoundCode

  @Option(help: "What a ballot says: approval, score, ranking, points or budget.")
  var kind: BallotKind = .approval

  @Option(help: "How many applications a ballot may mark; else all.")
  var most: Int64?

  @Option(help: "How many points a ballot spreads; in a vote on budgets, how much money.")
  var points: String?

  @Option(help: "How many ballots of others one voter may cast as their proxy.")
  var proxies: Int64 = 0

  @Option(help: "The last day on which ballots are taken.")
  var closes: Day?

  @Option(help: ArgumentHelp("Who has a ballot.", valueName: "members, ballots or file"))
  var roll = "members"

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "vote open")
    let workflow = OpenVote(
      round: round, kind: kind, most: most, points: try readPoints(session.currency),
      proxies: proxies,
      closes: closes, roll: try readRoll(session.console))
    try session.commit(writing, input: isFile ? [roll] : []) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { outcome in
      let who =
        outcome.vote.roll == .ballots
        ? "whoever has a ballot in a file" : "\(outcome.voters) voters on the roll"
      return Said(
        "vote of round \(outcome.vote.round) opened by \(outcome.vote.kind.rawValue), \(who)",
        ids: [outcome.vote.round.text])
    }
  }

  private func readPoints(_ currency: Currency) throws -> Int64? {
    guard let points else { return nil }
    let read =
      kind == .budget ? currency.amount(plain: points)?.minorUnits : Score(points)?.thousandths
    guard let read else {
      throw InputProblem.unknown(
        "points", points, hint: "a number such as 10, or 100.00 in a vote on budgets")
    }
    return read
  }

  private var isFile: Bool { roll != "members" && roll != "ballots" }

  private func readRoll(_ console: Console) throws -> OpenVote.Roll {
    guard isFile else { return roll == "members" ? .members : .ballots }
    let (reader, header) = try OwnFile(required: ["voter"]).open(roll, FileSource(roll))
    var voters: [String] = []
    if let header {
      while let row = try reader.next() { voters.append(row.text(header["voter"]!)) }
    }
    guard reader.findings.errors == 0 else {
      ErrorPrinter(console).print(reader.findings)
      throw ExitCode(ExitStatus.inputRejected.rawValue)
    }
    return .list(voters)
  }
}

extension BallotKind: ExpressibleByArgument {}
