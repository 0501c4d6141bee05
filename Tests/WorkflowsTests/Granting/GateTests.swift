import Council
import Granting
import Journal
import Ledger
import TestSupport
import Testing
import Workflows

/// What the law asks: answered before money is sent, decided about where something was found.
struct GateTests {
  private static let application = GateSubject(.application, "G1")

  /// A checked payout of an award whose gates nobody has answered.
  private func books() throws -> (AwardBooks, payout: String) {
    let own = try AwardBooks(asking: [900_00])
    try own.books.give(1000_00)
    try own.make(1, 500_00)
    try own.notify("G1")
    let payout = try own.prepare("G1")
    for member: Int64 in 2...3 { try own.check(payout, as: member) }
    try own.books.completeChecklists()
    return (own, payout)
  }

  private func answer(
    _ own: AwardBooks, _ gates: [Gate], _ selection: GateSelection,
    _ answer: GateAnswered.Answer = .clear, as member: Int64 = 1
  ) throws {
    try own.books.commit(as: AwardBooks.member(member)) { view, recorder in
      _ = try AnswerGates(gates: gates, selection: selection, answer: answer, day: own.books.today)
        .decide(view, &recorder)
    }
  }

  private func open(_ own: AwardBooks, as member: Int64) throws {
    try own.books.commit(as: AwardBooks.member(member)) { view, recorder in
      _ = try DecideGate(
        gate: .freezes, selection: GateSelection(names: ["G1"]), outcome: .opened,
        reason: .namesake, words: "born in 1961", day: own.books.today
      ).decide(view, &recorder)
    }
  }

  @Test func `money waits for each gate the policy asks for, and for no other`() throws {
    let (own, payout) = try books()
    let campaign = GateSubject(.campaign, "urgence")
    for (gate, subject) in [
      (Gate.elections, campaign), (.convictions, campaign), (.freezes, Self.application),
    ] {
      #expect(throws: GateRefusal.unanswered(gate, [subject])) {
        try own.send(payout, isChecked: false)
      }
      try answer(
        own, [gate],
        subject == campaign
          ? GateSelection(campaign: TestBooks.campaign) : GateSelection(names: ["G1"]))
    }
    try own.send(payout, isChecked: false)
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `what was found closes the gate until another of the committee opens it`() throws {
    let (own, payout) = try books()
    try answer(own, [.elections, .convictions], GateSelection(campaign: TestBooks.campaign))
    try answer(own, [.freezes], GateSelection(names: ["G1"]), .concerned, as: 2)
    #expect(throws: GateRefusal.closed(.freezes, [Self.application])) {
      try own.send(payout, isChecked: false)
    }
    #expect(throws: GateRefusal.foundBefore(.freezes, Self.application)) {
      try answer(own, [.freezes], GateSelection(names: ["G1"]))
    }
    try answer(own, [.freezes], GateSelection(round: RoundCode(known: "r")))
    #expect(throws: GateRefusal.ownAnswer(AwardBooks.member(2), .freezes, Self.application)) {
      try open(own, as: 2)
    }
    try open(own, as: 3)
    try own.send(payout, isChecked: false)
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `an award may be decided before its gates are answered, and not against one`() throws {
    let own = try AwardBooks(asking: [900_00])
    try own.books.give(1000_00)
    let award = try own.propose(1, 500_00)
    for member: Int64 in 2...3 { try own.answer(award, as: member) }
    try answer(own, [.freezes], GateSelection(names: ["G1"]), .concerned, as: 4)
    #expect(throws: GateRefusal.closed(.freezes, [Self.application])) { try own.decide(award) }
    try open(own, as: 2)
    try own.decide(award)
    #expect(try own.award(award).state == .reserved)
  }

  @Test func `a campaign asks nothing of what was sent before it was opened`() throws {
    let (own, payout) = try books()
    try answer(own, [.elections, .convictions], GateSelection(campaign: TestBooks.campaign))
    try answer(own, [.freezes], GateSelection(names: ["G1"]))
    try own.send(payout, isChecked: false)
    try own.books.open("encore", fund: TestBooks.fund)
    #expect(try own.books.findings([.gates]) == [])
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `what an older policy did not ask is not asked of its awards`() throws {
    let (own, payout) = try books()
    try own.adopt { $0.gates = [GateRule(.payout, .freezes)] }
    #expect(throws: GateRefusal.unanswered(.elections, [GateSubject(.campaign, "urgence")])) {
      try own.send(payout, isChecked: false)
    }
  }

  @Test func `a payout has gates of its own where the policy says so`() throws {
    let own = try AwardBooks(asking: [900_00])
    try own.books.give(1000_00)
    try own.adopt { $0.gates = [GateRule(.payout, .freezes)] }
    try own.make(1, 500_00)
    try own.notify("G1")
    let payout = try own.prepare("G1")
    for member: Int64 in 2...3 { try own.check(payout, as: member) }
    try own.books.completeChecklists()
    #expect(throws: GateRefusal.unanswered(.freezes, [GateSubject(.payout, payout)])) {
      try own.send(payout, isChecked: false)
    }
    try answer(own, [.freezes], GateSelection(names: [payout]))
    try own.send(payout, isChecked: false)
  }
}
