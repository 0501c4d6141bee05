import Allocation
import Formats
import Granting
import Ledger

/// The ballots of a file on their way into a vote.
struct TakingBallots {
  private(set) var counts = RowCounts()
  private(set) var findings = Findings()
  private let vote: Vote
  private let today: Day
  private var rules: BallotRules
  /// What the file names, found once.
  private var applications: [String: ApplicationCode] = [:]
  private var voters: Set<VoterCode> = []

  init(_ vote: Vote, today: Day, in view: some BooksView) throws {
    self.vote = vote
    self.today = today
    rules = try BallotRules(vote, in: view)
  }

  var kind: BallotKind { vote.kind }

  mutating func refuse(_ wrong: [Finding]) {
    counts.rejected += 1
    for finding in wrong { findings.add(finding) }
  }

  mutating func take<Tables>(
    _ line: BallotLine, _ row: CSVRow, _ recorder: inout Recorder<Tables>
  ) throws {
    do {
      let ballot = try ballot(line, in: recorder.tables)
      guard voters.insert(ballot.voter).inserted else {
        return refuse([
          row.finding(
            "ballot-repeated", field: nil, "this voter has cast a ballot before in this file",
            hint: "one ballot each: remove one of the two")
        ])
      }
      let key = (vote.round.text, ballot.voter.text)
      let earlier = try recorder.tables.find(Ballot.self, .text(key.0), .text(key.1))
      if let earlier, earlier.marks == ballot.marks, earlier.proxy == ballot.proxy,
        earlier.recused == ballot.recused
      {
        return counts.alreadyKnown += 1
      }
      try rules.take(ballot, replacing: earlier, in: recorder.tables)
      try recorder.record(BallotCast(ballot: ballot, document: recorder.document))
      counts.imported += 1
    } catch let refusal as VoteRefusal {
      refuse([finding(refusal, row)])
    } catch let refusal as GrantingRefusal {
      refuse([finding(refusal, row)])
    }
  }

  private mutating func ballot(
    _ line: BallotLine, in view: some BooksView
  ) throws -> Ballot {
    try Ballot(
      round: vote.round, voter: try voter(line.voter),
      marks: try line.marks.map { mark in
        BallotMark(application: try application(mark.name, in: view), weight: mark.weight)
      }, proxy: try line.proxy.map(voter),
      recused: try line.recused.map { try application($0, in: view) }, day: today
    ).recusedAsDeclared(in: view)
  }

  private func voter(_ text: String) throws -> VoterCode {
    guard let voter = VoterCode(text) else { throw VoteRefusal.invalidVoter(text) }
    return voter
  }

  /// By the reference of this round first: a file of votes names what it was made from.
  private mutating func application(
    _ name: String, in view: some BooksView
  ) throws -> ApplicationCode {
    if let known = applications[name] { return known }
    let found =
      try Applications.find(round: vote.round, reference: name, in: view)?.code
      ?? Applications.resolve(name, in: view).code
    applications[name] = found
    return found
  }

  private func finding(_ refusal: some Explained, _ row: CSVRow) -> Finding {
    row.finding(
      refusal.code, field: nil, refusal.message.text(in: .euro), hint: refusal.hint?.text(in: .euro)
    )
  }
}
