import Allocation
import Council
import Formats
import Granting
import Journal
import Ledger
import TestSupport
import Testing
import Workflows

/// Votes on the applications of a round, and what rules choose from them.
struct VoteTests {
  private func books(
    _ requests: [Int64], kind: BallotKind = .approval, roll: OpenVote.Roll = .ballots
  ) throws -> TestBooks {
    let books = try TestBooks()
    try books.openRound()
    for (index, cents) in requests.enumerated() {
      try books.add(try TestBooks.collective("C\(index + 1)"))
      _ = try books.apply("C\(index + 1)", cents)
    }
    try books.commit { view, recorder in
      _ = try OpenVote(round: TestBooks.round, kind: kind, proxies: 1, roll: roll)
        .decide(view, &recorder, today: books.today)
    }
    return books
  }

  @discardableResult
  private func importBallots(
    _ text: String, in books: TestBooks
  ) throws -> ImportBallots.Outcome {
    try books.commit { _, recorder in
      try ImportBallots(file: "b.csv", round: TestBooks.round, isPabulib: false).decide(
        MemorySource(Array(text.utf8)), currency: .euro, &recorder, today: books.today)
    }
  }

  private func close(_ books: TestBooks) throws {
    try books.commit { view, recorder in
      _ = try CloseVote(round: TestBooks.round).decide(view, &recorder, today: books.today)
    }
  }

  private func propose(
    _ rule: ChoiceRule, pot: Int64, topUp: Bool = false, in books: TestBooks
  ) throws -> ProposeChoice.Outcome {
    try books.commit { view, recorder in
      try ProposeChoice(
        round: TestBooks.round, pot: .amount(Amount(minorUnits: pot)), isTopUp: topUp
      ) { _ in rule }.decide(view, &recorder, today: books.today)
    }
  }

  private static let shares = ChoiceRule.equalShares(
    EqualSharesOptions(
      satisfaction: .cost, completion: .add1(step: Amount(minorUnits: 100), stop: .overspend)))

  @Test(arguments: [shares, .phragmen, .greedy(GreedyOptions(measure: .approvals))])
  func `a kept choice gives its receipt again, and a replay the same tables`(
    rule: ChoiceRule
  ) throws {
    let books = try books([70_000, 40_000, 25_000, 20_000, 10_000])
    try importBallots(
      "voter,ballot\n1,G1;G2\n2,G1;G2;G3\n3,G1;G2\n4,G3;G4;G5\n5,G4\n6,\n", in: books)
    try close(books)
    let entries = try books.entries()
    let outcome = try propose(rule, pot: 110_000, in: books)
    let kept = try books.read { try KeptChoice(outcome.id.text, in: $0) }
    #expect(kept.receipt.chosen == outcome.receipt.chosen)
    #expect(kept.receipt.passedOver == outcome.receipt.passedOver)
    #expect(kept.receipt.election.ballots.count == 6)
    #expect(try books.entries() == entries)
    try books.expectReplayGivesTheSame()
  }

  @Test func `the members there are have a ballot each, and the last one counts`() throws {
    let books = try books([100, 200], roll: .members)
    func cast(_ marks: [String], as number: Int64, proxyOf voter: Int64? = nil) throws {
      let actor = MemberCode(number: number)
      try books.commit(as: actor) { view, recorder in
        _ = try CastBallot(
          round: TestBooks.round, voter: voter.map { VoterCode(MemberCode(number: $0)) },
          proxy: voter.map { _ in VoterCode(actor) }, marks: marks.map { ($0, nil) }
        ).decide(view, &recorder, today: books.today)
      }
    }
    try cast(["G1"], as: 2)
    try cast(["G2"], as: 2)
    try cast(["G2"], as: 2, proxyOf: 3)
    #expect(throws: VoteRefusal.tooManyProxies(VoterCode("m:2")!, most: 1)) {
      try cast(["G2"], as: 2, proxyOf: 4)
    }
    // A voter who votes after all takes the proxy back.
    try cast(["G1"], as: 3)
    try cast(["G2"], as: 2, proxyOf: 4)
    let tally = try books.read { try VoteTally(of: TestBooks.round, in: $0) }
    #expect(tally.voters == 5 && tally.ballots == 3 && tally.proxies == 1)
    #expect(tally.lines.map(\.votes) == [1, 2])
    try books.expectReplayGivesTheSame()
  }

  @Test func `a large roll and many ballots are kept, counted and replayed`() throws {
    let voters = (1...1_501).map { "V-\($0)" }
    let books = try books([1_000, 2_000, 3_000], roll: .list(voters))
    var file = "voter,ballot\n"
    for (place, voter) in voters.enumerated() { file += "\(voter),G\(place % 3 + 1)\n" }
    #expect(try importBallots(file, in: books).counts.imported == 1_501)
    #expect(try importBallots(file, in: books).counts.alreadyKnown == 1_501)
    try close(books)
    let outcome = try propose(Self.shares, pot: 6_000, in: books)
    #expect(outcome.receipt.election.ballots.count == 1_501)
    try books.expectReplayGivesTheSame()
  }

  @Test func `points and rankings choose too`() throws {
    let points = try books([10_000, 10_000], kind: .points)
    try importBallots("voter,ballot\na,G1=7;G2=3\nb,G2=10\n", in: points)
    try close(points)
    let shares = ChoiceRule.equalShares(EqualSharesOptions(satisfaction: .cardinality))
    let outcome = try propose(shares, pot: 10_000, in: points)
    #expect(outcome.receipt.chosen.map(\.project.code) == ["G2"])
    let ranking = try books([10_000, 10_000], kind: .ranking)
    try importBallots("voter,ballot\na,G2;G1\nb,G2;G1\n", in: ranking)
    try close(ranking)
    let ranked = try propose(shares, pot: 10_000, in: ranking)
    #expect(ranked.receipt.chosen.map(\.project.code) == ["G2"])
  }

  @Test func `proposed budgets are divided, not chosen from`() throws {
    let books = try books([10_000], kind: .budget)
    try importBallots("voter,ballot\na,G1=50.00\n", in: books)
    try close(books)
    #expect(throws: ElectionRefusal.budgetsAreDivided) {
      try propose(.phragmen, pot: 10_000, in: books)
    }
  }

  @Test func `a vote without ballots is refused, and one that is open`() throws {
    let books = try books([10_000])
    #expect(throws: VoteRefusal.voteStillOpen(TestBooks.round)) {
      try propose(.phragmen, pot: 10_000, in: books)
    }
    try close(books)
    #expect(throws: ElectionRefusal.noBallots) { try propose(.phragmen, pot: 10_000, in: books) }
  }
}
