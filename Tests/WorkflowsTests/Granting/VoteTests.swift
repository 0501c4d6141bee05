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

  private func divide(
    _ parameters: AllocationParameters, pot: Int64, topUp: Bool = false, in books: TestBooks
  ) throws -> ProposeAllocation.Outcome {
    try books.commit { view, recorder in
      try ProposeAllocation(
        round: TestBooks.round, pot: .amount(Amount(minorUnits: pot)), parameters: parameters,
        isTopUp: topUp
      ).decide(view, &recorder, today: books.today)
    }
  }

  @Test(arguments: [
    (BallotKind.approval, AllocationParameters(rule: .slices), "a,G1;G2\nb,G1;G3\nc,\n"),
    (.points, AllocationParameters(rule: .slices), "a,G1=3;G2=1\nb,G1=1\nc,\n"),
    (
      .score, AllocationParameters(rule: .score, scores: VotedScores(.median)),
      "a,G1=3;G2=1;G3=0\nb,G1=1.5\n"
    ),
    (
      .budget, AllocationParameters(rule: .budgets(.markets)),
      "a,G1=60.00;G2=40.00\nb,G3=100.00\nc,\n"
    ),
    (.budget, AllocationParameters(rule: .budgets(.average)), "a,G1=1.00\nb,G3=2.00\n"),
  ])
  func `a division by votes is kept, given again, and replayed to the same tables`(
    kind: BallotKind, parameters: AllocationParameters, ballots: String
  ) throws {
    let books = try books([10_000, 8_000, 2_000], kind: kind)
    try importBallots("voter,ballot\n" + ballots, in: books)
    #expect(throws: VoteRefusal.voteStillOpen(TestBooks.round)) {
      try divide(parameters, pot: 6_000, in: books)
    }
    try close(books)
    let entries = try books.entries()
    let outcome = try divide(parameters, pot: 6_000, in: books)
    let kept = try books.read { try KeptAllocation(outcome.id.text, in: $0) }
    #expect(kept.receipt == outcome.receipt)
    #expect(kept.voters.map(\.text) == (ballots.contains("c,") ? ["a", "b", "c"] : ["a", "b"]))
    #expect(try books.entries() == entries)
    try books.read { try ReckonedAgain.check(in: $0) }
    try books.expectReplayGivesTheSame()
  }

  @Test func `who is recused stands neither in the sum nor in the number, and stays on the record`()
    throws
  {
    let scores = AllocationParameters(rule: .score, scores: VotedScores(.mean))
    func shares(_ ballots: String) throws -> [Amount] {
      let books = try books([10_000, 10_000], kind: .score)
      try importBallots("voter,ballot,recused\n" + ballots, in: books)
      try close(books)
      let shares = try divide(scores, pot: 6_000, in: books).receipt.shares.map(\.amount)
      let cast = try books.read { try Votes.ballots(of: TestBooks.round, in: $0) }
      #expect(cast[0].marks.count == 2)
      try books.expectReplayGivesTheSame()
      return shares
    }
    let without = try shares("a,G1=5;G2=5,\nb,G1=9;G2=1,\n")
    let recused = try shares("a,G1=5;G2=5,\nb,G1=9;G2=1,G1\n")
    #expect(without.map(\.minorUnits) == [4_200, 1_800])
    #expect(recused.map(\.minorUnits) == [3_750, 2_250])
  }

  @Test(arguments: [true, false])
  func `an interest declared before or after the ballot takes its mark off as well`(
    isBefore: Bool
  ) throws {
    let books = try books([10_000, 10_000, 10_000], kind: .score)
    func declare() throws {
      try books.commit(as: MemberCode(number: 2)) { view, recorder in
        _ = try DeclareInterests(applications: ["G1", "G3"], kind: .family)
          .decide(view, &recorder, today: books.today)
      }
    }
    if isBefore { try declare() }
    try importBallots("voter,ballot,recused\nm:2,G1=9;G2=1,G3\nb,G1=5;G2=5,\n", in: books)
    if !isBefore { try declare() }
    let cast = try books.read { try Votes.ballots(of: TestBooks.round, in: $0) }
    let ofMember = try #require(cast.first { $0.voter.member != nil })
    #expect(Set(ofMember.recused.map(\.text)) == ["G1", "G3"])
    #expect(ofMember.marks.count == 2)
    #expect(ofMember.counted.map(\.application.text) == ["G2"])
    try close(books)
    try books.expectReplayGivesTheSame()
  }

  @Test func `an interest declared once the vote is closed changes no ballot`() throws {
    let books = try books([10_000, 10_000], kind: .score)
    try importBallots("voter,ballot\nm:2,G1=9;G2=1\n", in: books)
    try close(books)
    try books.commit(as: MemberCode(number: 2)) { view, recorder in
      _ = try DeclareInterests(applications: ["G1"], kind: .family)
        .decide(view, &recorder, today: books.today)
    }
    let cast = try books.read { try Votes.ballots(of: TestBooks.round, in: $0) }
    #expect(cast.map(\.recused) == [[]])
    try books.expectReplayGivesTheSame()
  }

  @Test func `a mark of who is recused counts for no rule that chooses either`() throws {
    let books = try books([5_000, 5_000])
    try importBallots("voter,ballot,recused\na,G1,G1\nb,G2,\n", in: books)
    let tally = try books.read { try VoteTally(of: TestBooks.round, in: $0) }
    #expect(tally.lines.map(\.votes) == [0, 1])
    try close(books)
    let outcome = try propose(.greedy(GreedyOptions(measure: .approvals)), pot: 5_000, in: books)
    #expect(outcome.receipt.chosen.map(\.project.code) == ["G2"])
  }

  @Test func `quadratic funding is no rule of a round`() throws {
    let books = try books([5_000], kind: .budget)
    try importBallots("voter,ballot\na,G1=5.00\n", in: books)
    try close(books)
    #expect(throws: AllocationRefusal.whatIfOnly(rule: "quadratic-funding")) {
      try divide(AllocationParameters(rule: .quadratic(.plain)), pot: 5_000, in: books)
    }
  }
}
