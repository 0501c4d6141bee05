import Allocation
import Council
import Formats
import Granting
import Journal
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Three lines of 300.00 each put to one poll; m:2 to m:4 are the committee, with keys.
struct AllocationPollTests {
  private let awards: AwardBooks
  private let allocation: String

  init() throws {
    awards = try AwardBooks(asking: [900_00, 900_00, 900_00])
    try awards.books.give(900_00)
    try awards.books.addKeys(of: 1, 2, 3, 4)
    let codes = try awards.proposeShares().1
    allocation = try #require(try awards.award(codes[0]).allocation?.text)
  }

  private var books: TestBooks { awards.books }

  private func message(
    _ decision: Approval.Decision = .for, otherwise: [(String, Approval.Decision)] = [],
    by member: Int64, nonce: UInt8 = 1
  ) throws -> ApprovalMessage {
    try books.read { view in
      let made = try MessagesToSign(
        awards: .allocation(allocation),
        answers: Answers(decision, otherwise: otherwise.map { (line: $0.0, decision: $0.1) }),
        member: MemberCode(number: member)
      ).make(in: view, at: books.clock.now(), nonce: { TestKeys.nonce(nonce) })
      #expect(made.count == 1)
      return made[0]
    }
  }

  @discardableResult
  private func take(_ message: ApprovalMessage) throws -> [Poll] {
    let signed = TestKeys.sign(
      message, with: TestKeys.of(message.member.number), in: try books.origin)
    return try books.commit { view, recorder in
      try TakeApprovals(signed: [signed]).decide(view, &recorder, today: books.today).polls
    }
  }

  private func tally(_ award: String) throws -> Tally {
    try books.read {
      try Poll(
        of: Awards.resolve(award, in: $0), on: books.today, at: books.clock.now(), in: $0
      ).tally
    }
  }

  private func rows(of award: String) throws -> [Approval] {
    try books.read { view in
      try view.rows(
        Approval.self, where: [.equals("subject", try Awards.resolve(award, in: view).id.text)])
    }
  }

  private func propose(_ award: String, anew cents: Int64) throws {
    try books.commit { view, recorder in
      var workflow = ReplaceProposal(award: award, day: books.today)
      workflow.amount = Amount(minorUnits: cents)
      _ = try workflow.decide(view, &recorder)
    }
  }

  private func declare(_ member: Int64, in application: String) throws {
    var workflow = DeclareInterests(applications: [application], kind: .family)
    let code = MemberCode(number: member)
    let subject = try books.read { [workflow] in
      try workflow.sheets(by: code, in: $0)[0].hash
    }
    let message = ActMessage(
      act: .interestDeclared, member: code, nonce: TestKeys.nonce(7), subject: subject)
    workflow.signed = [
      TestKeys.sign(message, with: TestKeys.of(member), in: try books.origin)
    ]
    try books.commit(as: code) { [workflow] view, recorder in
      _ = try workflow.decide(view, &recorder, today: books.today)
    }
  }

  private func decide() throws -> DecideAwards.Result {
    try books.commit { view, recorder in
      try DecideAwards(awards: .allocation(allocation), day: books.today).decide(view, &recorder)
    }
  }

  private func expectSound() throws {
    try awards.expectIdentities()
    try books.expectReplayGivesTheSame()
    try books.read { try ApprovedVersions.check(in: $0) }
  }

  @Test func `one signature answers all lines, and each is tallied by itself`() throws {
    let before = try books.read { try $0.journalSize() }
    try take(message(otherwise: [("G2", .against), ("G3/1", .abstain)], by: 2))
    #expect(try books.read { try $0.journalSize() } == before + 1)
    try take(message(otherwise: [("G2", .against)], by: 3))
    #expect(try tally("G1/1").outcome == .approved)
    #expect(try tally("G2/1").outcome == .refused)
    let third = try tally("G3/1")
    #expect(third.arithmetic.contains("1 for, 1 abstained"))
    #expect(third.outcome == .open)
    let result = try decide()
    #expect(result.decided.map(\.outcome) == [.approved, .refused])
    #expect(result.open.map(\.award.code.text) == ["G3/1"])
    // What leaves for its own decision has nothing reserved, and nothing of it is promised.
    #expect(try books.cents(.reserved) == 300_00)
    #expect(try books.cents(.free) == 600_00)
    try expectSound()
  }

  @Test func `whoever is out of one line counts on the others, and what they say there is kept`()
    throws
  {
    try declare(2, in: "G1")
    let polls = try take(message(by: 2))
    #expect(polls.map { $0.isOut(MemberCode(number: 2)) } == [true, false, false])
    #expect(polls.map(\.tally.approving) == [0, 1, 1])
    #expect(polls.map(\.tally.counted) == [2, 3, 3])
    #expect(try rows(of: "G1/1").map(\.member.number) == [2])
    #expect(polls[0].approvals.isEmpty)
    try expectSound()
  }

  @Test func `an interest declared after the answer takes it out of that line alone`() throws {
    try take(message(by: 2))
    try declare(2, in: "G3")
    #expect(try ["G1/1", "G2/1", "G3/1"].map { try tally($0).approving } == [1, 1, 0])
    try expectSound()
  }

  @Test func `who is out of every line has nothing to say`() throws {
    for application in ["G1", "G2", "G3"] { try declare(2, in: application) }
    #expect(throws: InterestRefusal.self) { try message(by: 2) }
  }

  @Test func `a line proposed anew loses its approvals, and the others keep theirs`() throws {
    try take(message(by: 2))
    try propose("G2/1", anew: 200_00)
    #expect(try ["G1/1", "G2/1", "G3/1"].map { try tally($0).approving } == [1, 0, 1])
    // The old approval stays visible.
    #expect(try rows(of: "G2/1").map(\.version) == [1])
    // One signature answers the line in its new version together with the others.
    let again = try message(by: 2, nonce: 2)
    #expect(again.replaces != nil)
    try take(again)
    #expect(try ["G1/1", "G2/1", "G3/1"].map { try tally($0).approving } == [1, 1, 1])
    #expect(try rows(of: "G1/1").map { $0.replacedBy == nil } == [false, true])
    try expectSound()
  }

  @Test func `what was signed before a line changed still answers the lines that did not`() throws {
    let early = try message(by: 3)
    try propose("G2/1", anew: 200_00)
    let polls = try take(early)
    #expect(polls.map(\.award.code.text) == ["G1/1", "G3/1"])
    #expect(try tally("G2/1").answered == 0)
    try expectSound()
  }

  @Test func `an answer to one line takes its place, and the whole takes its place again`() throws {
    try take(message(by: 2))
    let single = try books.read { view in
      try MessagesToSign(
        awards: .named(["G2/1"]), decision: .against, member: MemberCode(number: 2)
      ).make(in: view, at: books.clock.now(), nonce: { TestKeys.nonce(2) })[0]
    }
    try take(single)
    #expect(try tally("G2/1").opposing == 1)
    let whole = try message(by: 2, nonce: 3)
    try take(whole)
    #expect(try tally("G2/1").approving == 1)
    for old in [single, whole] {
      #expect(throws: MessageRefusal.alreadyAccepted(MemberCode(number: 2))) { try take(old) }
    }
    try expectSound()
  }

  @Test func `when the window of one line is over, the others are still answered`() throws {
    books.clock.move(to: books.today.adding(days: 2))
    try propose("G2/1", anew: 200_00)
    books.clock.move(to: books.today.adding(days: 2))
    let polls = try take(message(by: 2))
    #expect(polls.map(\.award.code.text) == ["G2/1"])
    #expect(polls.map(\.tally.approving) == [1])
    #expect(try rows(of: "G1/1").isEmpty)
    books.clock.move(to: books.today.adding(days: 3))
    #expect(throws: CouncilRefusal.self) { try message(by: 3) }
    try expectSound()
  }

  @Test func `a whole answer prepared before another is out of turn`() throws {
    let early = try message(.against, by: 2, nonce: 1)
    try take(message(by: 2, nonce: 2))
    #expect(throws: MessageRefusal.replacesAnother(MemberCode(number: 2))) { try take(early) }
  }

  @Test func `what is decided is answered no more by what was signed before`() throws {
    try take(message(by: 2))
    try take(message(otherwise: [("G3", .abstain)], by: 3))
    let late = try message(.against, by: 4)
    #expect(try decide().open.map(\.award.code.text) == ["G3/1"])
    #expect(try take(late).map(\.award.code.text) == ["G3/1"])
    #expect(try rows(of: "G1/1").count == 2)
    try expectSound()
  }

  @Test func `lines are named once, and only those there are`() throws {
    #expect(throws: CouncilRefusal.unknownLine("G9")) {
      try message(otherwise: [("G9", .against)], by: 2)
    }
    #expect(throws: CouncilRefusal.lineTwice("G1/1")) {
      try message(otherwise: [("G1", .against), ("G1/1", .abstain)], by: 2)
    }
    let poll = try message(by: 2).proposal
    #expect(throws: CouncilRefusal.unknownLine("G9/1")) {
      try take(
        ApprovalMessage(
          decision: .for, except: ["G9/1": .against], member: MemberCode(number: 2),
          nonce: TestKeys.nonce(1), proposal: poll))
    }
  }

  @Test func `nothing is said twice, but one line otherwise is something new`() throws {
    try take(message(by: 2))
    #expect(throws: CouncilRefusal.self) { try message(by: 2, nonce: 2) }
    try take(message(otherwise: [("G3", .against)], by: 2, nonce: 2))
    #expect(try tally("G3/1").opposing == 1)
  }

  @Test func `a poll that names other versions than were open is found`() throws {
    try propose("G2/1", anew: 200_00)
    try books.read { try ApprovedVersions.check(in: $0) }
    try books.store.alter("UPDATE allocation_poll SET versions = zeroblob(32) WHERE version = 2")
    let difference = #expect(throws: Difference.self) {
      try books.read { try ApprovedVersions.check(in: $0) }
    }
    #expect(difference?.table == "allocation_poll")
  }
}
