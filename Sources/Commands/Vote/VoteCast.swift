import Allocation
import ArgumentParser
import Granting
import Journal
import Ledger
import Workflows

/// `caisse vote cast`.
struct VoteCast: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cast", abstract: "Cast a ballot; a voter's last one counts.",
    discussion: """
      Name the applications, the best first where the vote ranks, each with what it counts where it counts \
      by a number. A member casts the own ballot, or another's as its proxy; whoever runs the vote \
      records those of voters who are no members. A ballot that names nothing is empty, and counts as one. \
      What a voter marks and is recused from stays on the record, and counts neither for nor against. \
      A member is recused from what they declared an interest in, before or while the vote is open.

      Examples:
        caisse vote cast G1 G4 G7 --round 2024-06 --as m:2
        caisse vote cast G1=7 G4=3 --round 2024-06 --voter V-031
        caisse vote cast G4 --round 2024-06 --voter m:3 --proxy m:2 --as m:2
        caisse vote cast G1=8 G3=5 --recused G2 --round 2024-06
      """)

  @Argument(help: "The applications, as G4 or G4=3.")
  var marks: [String] = []

  @Option(help: "The round.")
  var round: RoundCode

  @Option(help: "Whose ballot it is; else the acting member's.")
  var voter: VoterCode?

  @Option(help: "The voter who casts it in the other's place.")
  var proxy: VoterCode?

  @Option(
    help: ArgumentHelp(
      "An application the voter is recused from; can be repeated.", valueName: "application"))
  var recused: [String] = []

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "vote cast")
    let workflow = CastBallot(
      round: round, voter: voter, proxy: proxy,
      marks: try marks.map { try readMark($0, session.currency, in: session) },
      recused: recused.map { NormalForm.normalised($0) })
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { outcome in
      let ballot = outcome.ballot
      let marked =
        ballot.marks.isEmpty
        ? "empty" : ballot.marks.map(\.application.text).joined(separator: ", ")
      let recused =
        ballot.recused.isEmpty
        ? "" : "; recused from \(ballot.recused.map(\.text).joined(separator: ", "))"
      let act = outcome.replaces ? "replaced" : "cast"
      return Said("ballot of \(ballot.voter.text) \(act): \(marked)\(recused)")
    }
  }

  /// Points in thousandths; in a vote on budgets sums of money.
  private func readMark(
    _ text: String, _ currency: Currency, in session: Session
  ) throws -> (application: String, weight: Int64?) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = NormalForm.normalised(String(parts[0]))
    guard parts.count == 2 else { return (name, nil) }
    let vote = try session.read { try Votes.find(round, in: $0) }
    let number = String(parts[1])
    let weight =
      vote.kind == .budget
      ? currency.amount(plain: number)?.minorUnits : Score(number)?.thousandths
    guard let weight else {
      throw InputProblem.unknown("mark", text, hint: "write G4=3, or G4=120.00 in a budget")
    }
    return (name, weight)
  }
}

extension VoterCode: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}
