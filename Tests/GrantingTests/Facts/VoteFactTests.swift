import Allocation
import Council
import Granting
import Journal
import Keeping
import Ledger
import Testing

struct VoteFactTests {
  private let day = Day("2024-06-24")!
  private let round = RoundCode("2024-06")!
  private let document = ID<Document>(high: 1, low: 2)
  private let voter = VoterCode("V-031")!

  @Test(arguments: BallotKind.allCases)
  func `a vote reads back`(kind: BallotKind) throws {
    let whole = VoteOpened(
      vote: Vote(
        round: round, kind: kind, most: 5, points: 10_000, proxies: 2, roll: .list, closes: day,
        openedOn: day),
      voters: 31, parts: Hash(of: [1]), document: document)
    #expect(try ReadingBack.fact(whole) == whole)
    let bare = VoteOpened(
      vote: Vote(round: round, kind: kind, roll: .ballots, openedOn: day), voters: 0, parts: nil,
      document: nil)
    #expect(try ReadingBack.fact(bare) == bare)
  }

  @Test func `a roll, a ballot and a closing read back`() throws {
    let roll = VotersListed(round: round, voters: [voter, VoterCode("m:2")!])
    #expect(try ReadingBack.fact(roll) == roll)
    let closed = VoteClosed(round: round, day: day, document: document)
    #expect(try ReadingBack.fact(closed) == closed)
    let cast = BallotCast(
      ballot: Ballot(
        round: round, voter: voter,
        marks: [
          BallotMark(application: ApplicationCode(number: 4), weight: 7500),
          BallotMark(application: ApplicationCode(number: 1)),
        ], proxy: VoterCode("m:2"), day: day), document: nil)
    #expect(try ReadingBack.fact(cast) == cast)
    let recused = BallotCast(
      ballot: Ballot(
        round: round, voter: voter, marks: [BallotMark(application: ApplicationCode(number: 4))],
        recused: [ApplicationCode(number: 4), ApplicationCode(number: 1)], day: day),
      document: nil)
    #expect(try ReadingBack.fact(recused) == recused)
    #expect(recused.ballot.counted.isEmpty)
    #expect(
      try ReadingBack.body(recused)
        == #"{"day":"2024-06-24","marks":[{"application":"G4"}],"recused":["G4","G1"],"round":"2024-06","voter":"V-031"}"#
    )
    #expect(
      try ReadingBack.body(cast)
        == #"{"day":"2024-06-24","marks":[{"application":"G4","weight":7500},{"application":"G1"}],"proxy":"m:2","round":"2024-06","voter":"V-031"}"#
    )
  }

  @Test func `the code of a voter is neither a name nor an e-mail`() {
    for good in ["m:1", "V-031", "a", String(repeating: "x", count: 40)] {
      #expect(VoterCode(good)?.text == good)
    }
    for bad in ["", "Ada Remise", "ada@example.org", "é", String(repeating: "x", count: 41)] {
      #expect(VoterCode(bad) == nil, "\(bad)")
    }
    #expect(VoterCode("m:7")?.member?.number == 7)
    #expect(VoterCode("V-031")?.member == nil)
  }

  @Test func `a vote takes ballots until its last day, and none once closed`() {
    var vote = Vote(round: round, kind: .approval, roll: .members, closes: day, openedOn: day)
    #expect(vote.takes(on: day))
    #expect(!vote.takes(on: Day("2024-06-25")!))
    vote.closedOn = day
    #expect(!vote.takes(on: day))
  }
}
