import Council
import Journal
import Keeping
import Ledger
import Testing

struct PolicyTests {
  private let day = Day("2026-01-01")!

  private func sum(_ units: Int64) -> Amount { Amount(minorUnits: units) }

  private func policy(_ tiers: Tier...) -> Policy { Policy(code: "p.1", from: day, tiers: tiers) }

  /// Everything that a policy can say, said otherwise than by default.
  private var full: Policy {
    var policy = policy(
      Tier(upTo: sum(50_000), approvals: 2), Tier(upTo: sum(500_000), approvals: 3),
      Tier(approvals: 4, checks: 2))
    policy.tierDays = 45
    policy.sponsorCeiling = sum(1_000_000)
    policy.quorum = Quorum(2, of: 3, isExceeded: false, minimum: 3)
    policy.abstentions = .uncounted
    policy.substitutes = [MemberCode(number: 9), MemberCode(number: 4)]
    policy.emptySeats = [.silent, .recused]
    policy.urgent = UrgentTier(ceiling: sum(20_000), approvals: 1, pollHours: 12, ratifyDays: 10)
    policy.windows = Windows(
      pollHours: 48, appealDays: 20, waitingDays: 60, minutesDays: 6, countersignDays: 30)
    policy.evidence = .minutes
    policy.separation = .countersigned
    policy.cooling = Cooling(newHours: 1, changedHours: 48, waivers: 3)
    policy.payeeChange = .approval
    policy.reserves = [
      ReserveRule(.losses, .share(200)), ReserveRule(.appeals, .amount(sum(100_000))),
    ]
    policy.spendable = [SpendableShare(channel: "platform", percent: 95)]
    policy.gates = [GateRule(.campaign, .convictions), GateRule(.payout, .freezes)]
    policy.checklist = [.statutes, .attestation]
    policy.shortfall = [.guarantor, .clearings]
    return policy
  }

  private func written(_ policy: Policy) throws -> String {
    var writer = CanonicalWriter()
    writer.object { policy.write(to: &$0) }
    #expect(writer.refusal == nil)
    try CanonicalJSON.check(writer.bytes)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func read(_ text: String) throws -> Policy {
    try Array(text.utf8).withUnsafeBytes { bytes in
      var reader = CanonicalReader(bytes)
      let policy = try reader.object(Policy.init(from:))
      try reader.end()
      return policy
    }
  }

  @Test func `a policy reads back with all it says`() throws {
    let opening = Policy.opening(code: "p.1", from: day, in: .euro)
    for policy in [full, opening, .standard, policy(Tier(approvals: 1))] {
      #expect(try read(written(policy)) == policy)
    }
    #expect(
      try written(opening) == """
        {"abstentions":"answered",\
        "checklist":["statutes","charter","agreement","mandate","attestation","invoice"],\
        "code":"p.1",\
        "cooling":{"changed_hours":24,"new_hours":0,"waivers":2},"empty_seats":["recused"],\
        "evidence":"name","from":"2026-01-01",\
        "gates":["campaign elections","campaign convictions","application freezes"],\
        "payee_change":"check",\
        "quorum":{"exceeded":true,"minimum":0,"part":1,"whole":2},\
        "reserves":[],"separation":"strict",\
        "shortfall":["clearings","guarantor","awards"],"spendable":[],"substitutes":[],\
        "tier_days":30,"tiers":[{"approvals":2,"ceiling":500000,"checks":1},\
        {"approvals":2,"checks":2}],\
        "urgent":{"approvals":1,"ceiling":50000,"poll_hours":24,"ratify_days":14},\
        "windows":{"appeal_days":15,"countersign_days":31,"minutes_days":7,"poll_hours":72,\
        "waiting_days":90}}
        """)
  }

  @Test func `a policy of a newer program, or one that can't be, is refused`() throws {
    #expect(throws: CanonicalRefusal.self) { try read(written(policy())) }
    let text = try written(full)
    for (old, new) in [
      (#""code":"p.1""#, #""code":"p.1","colour":"red""#), ("\"uncounted\"", "\"doubled\""),
      (#""part":2,"whole":3"#, #""part":4,"whole":3"#),
      (#""part":2,"whole":3"#, #""part":0,"whole":0"#),
      ("\"tier_days\":45", "\"tier_days\":-1"), ("\"tier_days\":45", "\"tier_days\":1000001"),
      ("\"percent\":95", "\"percent\":101"), ("\"share\":200", "\"share\":10001"), ("m:9", "m:0"),
      ("\"guarantor\"", "\"bank\""),
      ("\"payout freezes\"", "\"payout elections freezes\""), ("\"payout freezes\"", "\"freezes\""),
    ] {
      let altered = text.replacing(old, with: new)
      #expect(altered != text)
      #expect(throws: CanonicalRefusal.self, "\(new)") { try read(altered) }
    }
  }

  @Test func `a tier is taken by the sum, its ceiling included`() {
    let policy = full
    #expect([0, 1, 50_000].map { policy.tier(for: sum($0)).approvals } == [2, 2, 2])
    #expect([50_001, 500_000].map { policy.tier(for: sum($0)).approvals } == [3, 3])
    #expect([500_001, 9_000_000].map { policy.tier(for: sum($0)).approvals } == [4, 4])
    #expect(policy.tier(for: sum(500_001)).checks == 2)
    let rules = policy.poll(on: sum(50_001))
    #expect(rules.approvals == 3)
    #expect(rules.quorum == policy.quorum)
    #expect(rules.abstentions == .uncounted)
    #expect(rules.substitutes == policy.substitutes)
    #expect(rules.emptySeats == [.recused, .silent])
  }

  @Test func `awards of one beneficiary count together, before and after, for so many days`() throws
  {
    let policy = policy(Tier(approvals: 1))
    let award = Promise(day: day, amount: sum(100))
    for distance in -40...40 {
      let other = Promise(day: day.adding(days: distance), amount: sum(7))
      let isTogether = distance > -30 && distance < 30
      #expect(try policy.sum(award, beside: [other]) == sum(isTogether ? 107 : 100))
    }
    #expect(throws: LedgerRefusal.amountOverflow) {
      try policy.sum(award, beside: [Promise(day: day, amount: Amount(minorUnits: .max))])
    }
  }

  @Test func `splitting an award never lowers its tier`() throws {
    let policy = full
    for total in stride(from: Int64(10_000), through: 1_000_000, by: 10_000) {
      for parts in 1...4 {
        let part = Promise(day: day, amount: sum(total / Int64(parts)))
        let others = (1..<parts).map { Promise(day: day.adding(days: $0), amount: part.amount) }
        let together = try policy.sum(part, beside: others)
        #expect(
          policy.tier(for: together) == policy.tier(for: sum(total / Int64(parts) * Int64(parts))))
      }
    }
  }

  @Test func `a sponsor has its own ceiling`() throws {
    var policy = policy(Tier(approvals: 1))
    let promise = Promise(day: day, amount: sum(60))
    #expect(try policy.isWithinSponsorCeiling(promise, beside: [promise, promise]))
    policy.sponsorCeiling = sum(120)
    #expect(try policy.isWithinSponsorCeiling(promise, beside: [promise]))
    #expect(try !policy.isWithinSponsorCeiling(promise, beside: [promise, promise]))
    let earlier = Promise(day: day.adding(days: -30), amount: sum(1_000))
    #expect(try policy.isWithinSponsorCeiling(promise, beside: [earlier]))
  }

  @Test func `an urgent poll is for small sums, and counts approvals alone`() {
    #expect(policy(Tier(approvals: 2)).urgentPoll(on: sum(1)) == nil)
    #expect(full.urgentPoll(on: sum(20_001)) == nil)
    let rules = full.urgentPoll(on: sum(20_000))
    #expect(rules?.approvals == 1)
    #expect((0...7).map { rules?.quorum.answers(of: $0) } == Array(repeating: 1, count: 8))
  }

  @Test func `a quorum is a part of those who count, or more than it`() {
    #expect((0...7).map(Quorum.majority.answers(of:)) == [1, 1, 2, 2, 3, 3, 4, 4])
    let half = Quorum(1, of: 2, isExceeded: false, minimum: 1)
    #expect((0...7).map(half.answers(of:)) == [1, 1, 1, 2, 2, 3, 3, 4])
    let twoThirds = Quorum(2, of: 3, isExceeded: false, minimum: 3)
    #expect((0...7).map(twoThirds.answers(of:)) == [3, 3, 3, 3, 3, 4, 4, 5])
    for part in 0...4 {
      for whole in max(1, part)...4 {
        for counted in 0...12 {
          let atLeast = Quorum(part, of: whole, isExceeded: false).answers(of: counted)
          #expect(atLeast * whole >= counted * part)
          #expect((atLeast - 1) * whole < counted * part || atLeast == 0)
          let more = Quorum(part, of: whole, isExceeded: true).answers(of: counted)
          #expect(more * whole > counted * part && (more - 1) * whole <= counted * part)
        }
      }
    }
  }

  @Test func `sound policies have no problem`() {
    #expect(full.problems == [])
    #expect(Policy.standard.problems == [])
    for currency in ["EUR", "JPY", "TND"] {
      let opening = Policy.opening(code: "p.1", from: day, in: Currency(code: currency)!)
      #expect(opening.problems == [])
    }
  }

  private func problems(_ change: (inout Policy) -> Void) -> [PolicyProblem] {
    var policy = full
    change(&policy)
    return policy.problems
  }

  @Test func `tiers that leave a hole or ask less of more are named`() {
    func problems(_ tiers: Tier...) -> [PolicyProblem] {
      self.problems { $0.tiers = tiers }
    }
    #expect(problems() == [.noTier])
    #expect(problems(Tier(upTo: sum(5), approvals: 1)) == [.lastTierHasCeiling])
    #expect(problems(Tier(approvals: 1), Tier(approvals: 1)) == [.ceilingMissing(tier: 1)])
    #expect(
      problems(Tier(upTo: sum(0), approvals: 1), Tier(approvals: 1)) == [.ceilingNotAbove(tier: 1)])
    #expect(
      problems(
        Tier(upTo: sum(9), approvals: 1), Tier(upTo: sum(9), approvals: 1), Tier(approvals: 1))
        == [.ceilingNotAbove(tier: 2)])
    #expect(problems(Tier(approvals: 0)) == [.noApproval(tier: 1)])
    #expect(problems(Tier(approvals: 1, checks: 0)) == [.noCheck(tier: 1)])
    #expect(
      problems(Tier(upTo: sum(9), approvals: 3), Tier(approvals: 2)) == [.asksLess(tier: 2)])
    #expect(
      problems(Tier(upTo: sum(9), approvals: 2, checks: 2), Tier(approvals: 2))
        == [.asksLess(tier: 2)])
  }

  @Test func `each other problem is named by itself`() {
    let cases: [(PolicyProblem, (inout Policy) -> Void)] = [
      (.noTierDay, { $0.tierDays = 0 }),
      (.sponsorCeilingNotPositive, { $0.sponsorCeiling = .zero }),
      (.impossibleQuorum, { $0.quorum = Quorum(1, of: 1, isExceeded: true) }),
      (.impossibleQuorum, { $0.quorum = Quorum(3, of: 2, isExceeded: false) }),
      (.substituteTwice(.first), { $0.substitutes = [.first, .first] }),
      (.substitutesNeverSit, { $0.emptySeats = [] }),
      (
        .urgentCeilingNotPositive,
        { $0.urgent = UrgentTier(ceiling: .zero, approvals: 1, pollHours: 1, ratifyDays: 1) }
      ),
      (
        .urgentWithoutApproval,
        {
          $0.urgent = UrgentTier(
            ceiling: Amount(minorUnits: 1), approvals: 0, pollHours: 1, ratifyDays: 1)
        }
      ),
      (
        .urgentAsSlow,
        {
          $0.urgent = UrgentTier(
            ceiling: Amount(minorUnits: 1), approvals: 1, pollHours: 48, ratifyDays: 1)
        }
      ),
      (
        .urgentNeverRatified,
        {
          $0.urgent = UrgentTier(
            ceiling: Amount(minorUnits: 1), approvals: 1, pollHours: 1, ratifyDays: 0)
        }
      ),
      (
        .noPollHour,
        {
          $0.urgent = nil
          $0.windows = Windows(pollHours: 0)
        }
      ),
      (.noMinutesDay, { $0.windows = Windows(minutesDays: 0) }),
      (.noCountersignDay, { $0.windows = Windows(countersignDays: 0) }),
      (.noWaiver, { $0.cooling = Cooling(waivers: 0) }),
      (
        .reserveTwice("losses"),
        { $0.reserves = [ReserveRule(.losses, .share(1)), ReserveRule(.losses, .share(2))] }
      ),
      (.reserveOutOfRange("losses"), { $0.reserves = [ReserveRule(.losses, .share(10_001))] }),
      (
        .reserveOutOfRange("appeals"),
        { $0.reserves = [ReserveRule(.appeals, .amount(Amount(minorUnits: -1)))] }
      ),
      (
        .spendableTwice("card"),
        {
          $0.spendable = [
            SpendableShare(channel: "card", percent: 1),
            SpendableShare(channel: "card", percent: 2),
          ]
        }
      ),
      (
        .spendableOutOfRange("card"),
        { $0.spendable = [SpendableShare(channel: "card", percent: 0)] }
      ),
      (.tooManyPeople, { $0.cooling = Cooling(waivers: 101) }),
      (.tooLong, { $0.windows = Windows(waitingDays: 1_000_001) }),
      (.shortfallTwice(.awards), { $0.shortfall = [.awards, .awards] }),
    ]
    for (problem, change) in cases {
      #expect(problems(change) == [problem])
      #expect(!problem.message.isEmpty)
    }
    #expect(problems { $0.urgent = nil } == [])
    #expect(
      problems {
        $0.evidence = .signature; $0.windows = Windows(minutesDays: 0)
      } == [])
  }

  @Test func `the policy of books that decided on none asks for two, on any day`() {
    let standard = Policy.inForce(on: Day("0001-01-01")!)
    #expect(standard.poll(on: sum(1)).approvals == 2)
    #expect(standard.poll(on: .largest).approvals == 2)
    #expect(Policy.named(Policy.inForce(on: Day("2024-06-30")!).code) == .standard)
    #expect(Policy.named("other.1") == nil)
  }
}
