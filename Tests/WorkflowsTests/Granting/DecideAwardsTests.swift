import Allocation
import Council
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

struct DecideAwardsTests {
  @Test func `what two approve is decided and reserved in one change`() throws {
    let books = try AwardBooks(asking: [900_00])
    try books.books.give(1000_00)
    let award = try books.propose(1, 800_00)
    try books.answer(award, as: 2)
    #expect(try books.answer(award, as: 3).tally.outcome == .approved)
    let before = try books.books.read { try $0.journalSize() }
    let decided = try books.decide(award)
    #expect(decided.outcome == .approved)
    #expect(
      decided.arithmetic == "3 members, 3 count; quorum 2 reached; 2 for: approved")
    #expect(try books.books.read { try $0.journalSize() } == before + 2)
    let kept = try books.award(award)
    #expect(kept.state == .reserved && kept.amount.minorUnits == 800_00)
    #expect(try books.books.cents(.free) == 200_00)
    #expect(try books.books.cents(.reserved) == 800_00)
    #expect(try books.books.cents(AwardBooks.debt) == 0)
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `the proposer is out of the poll and of its denominator`() throws {
    let books = try AwardBooks(asking: [900_00])
    try books.books.give(1000_00)
    let award = try books.propose(1, 100_00, by: 2)
    #expect(throws: CouncilRefusal.ownProposal(AwardBooks.member(2), subject: award)) {
      try books.answer(award, as: 2)
    }
    try books.answer(award, as: 3)
    #expect(throws: AwardRefusal.self) { try books.decide(award) }
    #expect(try books.answer(award, as: 4).tally.counted == 2)
    #expect(try books.decide(award).outcome == .approved)
  }

  @Test func `only the committee approves`() throws {
    let books = try AwardBooks(asking: [900_00])
    let award = try books.propose(1, 100_00)
    for member: Int64 in [1, 5] {
      #expect(throws: KeepingRefusal.roleMissing(needed: ["committee"])) {
        try books.answer(award, as: member)
      }
    }
  }

  @Test func `a refused award is of zero and moves nothing`() throws {
    let books = try AwardBooks(asking: [900_00])
    try books.books.give(1000_00)
    let award = try books.propose(1, 800_00)
    try books.answer(award, .against, as: 2)
    try books.answer(award, .against, as: 3)
    #expect(try books.decide(award).outcome == .refused)
    let kept = try books.award(award)
    #expect(kept.state == .refused && kept.amount == .zero)
    #expect(try books.books.cents(.free) == 1000_00)
    #expect(throws: AwardRefusal.stateForbids(kept.code, state: .refused, act: "notified")) {
      try books.notify(award)
    }
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `changing the amount after k-1 approvals takes their effect away`() throws {
    let books = try AwardBooks(asking: [900_00])
    try books.books.give(1000_00)
    let award = try books.propose(1, 100_00)
    try books.answer(award, as: 2)
    try books.books.commit { view, recorder in
      var workflow = ReplaceProposal(award: award, day: books.books.today)
      workflow.amount = Amount(minorUnits: 800_00)
      _ = try workflow.decide(view, &recorder)
    }
    #expect(try books.award(award).version == 2)
    #expect(try books.answer(award, as: 3).tally.approving == 1)
    #expect(throws: AwardRefusal.self) { try books.decide(award) }
    #expect(try books.answer(award, as: 2).tally.approving == 2)
    #expect(try books.decide(award).amount.minorUnits == 800_00)
    try books.books.read { view in
      #expect(try view.count(Approval.self, where: []) == 3)
      #expect(try view.count(AwardVersion.self, where: []) == 2)
      let leaves = Set(try view.rows(Approval.self).map(\.proposal))
      let versions = try view.rows(AwardVersion.self).map { try view.leaf(ofRecord: $0.seq) }
      #expect(leaves == Set(versions))
    }
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `a member's later answer takes the place of the earlier one`() throws {
    let books = try AwardBooks(asking: [900_00])
    try books.books.give(1000_00)
    let award = try books.propose(1, 100_00)
    try books.answer(award, .against, as: 2)
    #expect(throws: CouncilRefusal.self) { try books.answer(award, .against, as: 2) }
    #expect(try books.answer(award, .for, as: 2).tally.opposing == 0)
    try books.answer(award, .abstain, as: 3)
    #expect(try books.answer(award, .for, as: 4).tally.outcome == .approved)
    try books.decide(award)
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `no more than was asked, all awards together, without a reason`() throws {
    let books = try AwardBooks(asking: [900_00])
    try books.books.give(5000_00)
    try books.make(1, 600_00)
    let promised = Amount(minorUnits: 901_00)
    #expect(
      throws: AwardRefusal.aboveRequest(
        ApplicationCode(number: 1), requested: Amount(minorUnits: 900_00), promised: promised)
    ) { try books.propose(1, 301_00) }
    #expect(try books.make(1, 300_00) == "G1/2")
    let third = try books.propose(1, 1_00) {
      $0.excess = .higherCosts
      $0.words = "the van broke down"
    }
    #expect(third == "G1/3")
    #expect(try books.award(third).excess == .higherCosts)
  }

  @Test func `money not yet identified is never promised`() throws {
    let books = try AwardBooks(asking: [900_00])
    #expect(throws: AwardRefusal.fundMakesNoAwards(.unassigned)) {
      try books.propose(1, 100_00) { $0.fund = .unassigned }
    }
    #expect(throws: KeepingRefusal.fundUnknown(FundCode(known: "nowhere"))) {
      try books.propose(1, 100_00) { $0.fund = FundCode(known: "nowhere") }
    }
    #expect(throws: AwardRefusal.amountNotPositive) { try books.propose(1, 0) }
  }

  @Test func `of an allocation, lines without quorum leave for their own decision`() throws {
    let books = try AwardBooks(asking: [900_00, 900_00, 300_00])
    try books.books.give(1000_00)
    let allocation = try books.books.commit { view, recorder in
      try ProposeAllocation(
        round: RoundCode(known: "r"), parameters: AllocationParameters(rule: .equal)
      )
      .decide(view, &recorder, today: books.books.today).id.text
    }
    let proposed = try books.books.commit { view, recorder in
      try ProposeShares(allocation: allocation, day: books.books.today).decide(view, &recorder)
    }
    #expect(proposed.map(\.amount.minorUnits) == [350_00, 350_00, 300_00])
    #expect(proposed.allSatisfy { $0.proposer == nil })
    try books.books.commit(as: AwardBooks.member(2)) { view, recorder in
      _ = try GiveApproval(awards: .allocation(allocation), decision: .for)
        .decide(view, &recorder, today: books.books.today)
    }
    #expect(throws: AwardRefusal.self) { try decide(allocation, in: books) }
    try books.answer("G1", as: 3)
    try books.answer("G3", .against, as: 3)
    try books.answer("G3", .against, as: 4)
    let result = try decide(allocation, in: books)
    #expect(result.decided.map(\.outcome) == [.approved, .refused])
    #expect(result.open.map(\.award.code.text) == ["G2/1"])
    #expect(try books.books.cents(.free) == 650_00)
    try books.answer("G2", as: 4)
    #expect(try decide(allocation, in: books).decided.map(\.amount.minorUnits) == [350_00])
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  private func decide(_ allocation: String, in books: AwardBooks) throws -> DecideAwards.Result {
    try books.books.commit { view, recorder in
      try DecideAwards(awards: .allocation(allocation), day: books.books.today)
        .decide(view, &recorder)
    }
  }

  @Test func `with too few members deciding says how many are missing`() throws {
    let books = try AwardBooks(asking: [900_00])
    try books.books.give(1000_00)
    let award = try books.books.commit { view, recorder in
      for number: Int64 in [3, 4] {
        var member = try #require(try view.find(Member.self, .integer(number)))
        member.leftOn = TestBooks.day
        try view.update(member)
      }
      return try ProposeAward(
        application: "G1", amount: Amount(minorUnits: 100_00), day: TestBooks.day
      ).decide(view, &recorder).code.text
    }
    #expect(try books.answer(award, as: 2).tally.outcome == .tooFewMembers)
    #expect {
      try books.decide(award)
    } throws: { error in
      guard case AwardRefusal.tooFewMembers(_, _, let missing) = error else { return false }
      return missing == 1
    }
  }
}
