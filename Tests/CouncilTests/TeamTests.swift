import Council
import Keeping
import Ledger
import Testing

struct TeamTests {
  private let day = Day("2026-01-01")!

  private func opening() -> Policy { .opening(code: "p.1", from: day, in: .euro) }

  @Test(arguments: 2...7)
  func `what a team of able members can do is what a search of all they might do finds`(size: Int) {
    let able = [Set<Role>](repeating: Set(Role.allCases), count: size)
    for policy in TeamSearch.policies {
      let team = Team.able(size)
      let gaps = team.gaps(under: policy)
      for duty in policy.duties {
        let found = TeamSearch(able, policy).finds(duty)
        if team.can(duty, under: policy) != found {
          Issue.record("\(size) \(duty) \(policy): the search says \(found)")
        }
        #expect(gaps.contains { $0.duty == duty } == !found)
      }
      for gap in gaps { #expect(gap.members == size && gap.sufficient > size) }
    }
  }

  @Test func `so many suffice, and one fewer does not`() {
    for policy in TeamSearch.policies {
      for gap in Team.able(1).gaps(under: policy) where gap.sufficient <= 7 {
        for size in 2...7 {
          let able = [Set<Role>](repeating: Set(Role.allCases), count: size)
          let found = TeamSearch(able, policy).finds(gap.duty)
          if found != (size >= gap.sufficient) { Issue.record("\(gap) \(size) \(policy)") }
        }
      }
    }
  }

  @Test(arguments: 2...4)
  func `roles are searched too`(size: Int) {
    for roles in TeamSearch.roles(size) {
      let team = Team(
        Dictionary(
          uniqueKeysWithValues: roles.enumerated().map {
            (MemberCode(number: Int64($0 + 1)), $1)
          }))
      for policy in TeamSearch.policies {
        for duty in policy.duties
        where team.can(duty, under: policy) != TeamSearch(roles, policy).finds(duty) {
          Issue.record("\(roles) \(duty) \(policy)")
        }
      }
    }
  }

  @Test func `a large assembly is reckoned as a small one is`() {
    var policy = Policy(code: "p.1", from: day, tiers: [Tier(approvals: 40)])
    policy.quorum = Quorum(3, of: 4, isExceeded: true, minimum: 50)
    let gaps = Team.able(2).gaps(under: policy)
    #expect(gaps.map(\.sufficient) == [51, 52, 51, 4, 3])
    #expect(gaps.last?.duty == .keepMinutes)
  }

  @Test func `three begin with all but a recusal and a waiver`() {
    let gaps = Team.able(3).gaps(under: opening())
    #expect(
      gaps.map(\.duty)
        == [.decideWithOneRecused(tier: 0), .decideWithOneRecused(tier: 1), .waiveCooling])
    #expect(gaps.map(\.sufficient) == [4, 4, 4])
    #expect(Team.able(4).gaps(under: opening()) == [])
    #expect(Team.able(2).gaps(under: opening()).contains { $0.duty == .decide(tier: 0) })
  }

  @Test func `another policy is decided as the largest awards are, and no urgent tier by default`()
  {
    var policy = Policy(
      code: "p.1", from: day,
      tiers: [Tier(upTo: Amount(minorUnits: 5), approvals: 1), Tier(approvals: 3)])
    #expect(Team.able(4).canDecidePolicies(under: policy))
    #expect(!Team.able(3).canDecidePolicies(under: policy))
    #expect(Team.able(3).can(.decide(tier: 0), under: policy))
    #expect(Team.able(3).poll(onPoliciesUnder: policy).approvals == 3)
    #expect(!Team.able(7).can(.decideUrgently, under: policy))
    policy.urgent = UrgentTier(
      ceiling: Amount(minorUnits: 5), approvals: 1, pollHours: 1, ratifyDays: 1)
    #expect(Team.able(2).can(.decideUrgently, under: policy))
  }

  @Test func `those who have left, and auditors, do nothing`() {
    func member(_ number: Int64, _ roles: [Role], leftOn: Day? = nil) -> Member {
      Member(
        code: MemberCode(number: number), roles: roles, enrolledOn: day, seq: number,
        leftOn: leftOn)
    }
    let able = Role.allCases
    let team = Team([
      member(1, able), member(2, able), member(3, able, leftOn: day), member(4, [.auditor]),
    ])
    #expect(team.gaps(under: opening()) == Team.able(2).gaps(under: opening()))
  }

  @Test func `a substitute fills a recused seat, unless they have left`() {
    var policy = opening()
    policy.substitutes = [MemberCode(number: 4)]
    let committee: Set<Role> = [.committee, .treasurer, .administrator]
    var roles = [1, 2, 3].reduce(into: [MemberCode: Set<Role>]()) {
      $0[MemberCode(number: $1)] = committee
    }
    #expect(!Team(roles).can(.decideWithOneRecused(tier: 0), under: policy))
    roles[MemberCode(number: 4)] = [.administrator]
    #expect(Team(roles).can(.decideWithOneRecused(tier: 0), under: policy))
    policy.emptySeats = []
    #expect(!Team(roles).can(.decideWithOneRecused(tier: 0), under: policy))
  }

  @Test func `where signatures alone count, who of the committee has no key is named`() {
    var policy = opening()
    policy.evidence = .signature
    let able = Team.able(4)
    #expect(able.gaps(under: policy) == [])
    let team = Team(able.roles, unkeyed: [MemberCode(number: 2), MemberCode(number: 3)])
    let gaps = team.gaps(under: policy)
    #expect(gaps.map(\.duty) == [.sign])
    #expect(
      gaps.map { $0.text(in: .english, under: policy) { _ in "" } }
        == ["sign all that its committee answers, as the policy asks: m:2, m:3 have no key"])
    #expect(team.gaps(under: opening()) == [])
  }

  @Test func `a gap is said in words, with what would help`() {
    func sum(_ amount: Amount) -> String { Currency.euro.plain(amount) }
    let policy = opening()
    let texts = Team.able(3).gaps(under: policy).map { $0.text(in: .english, under: policy, sum) }
    #expect(
      texts == [
        "decide awards up to 5000.00 when one member is recused: "
          + "4 members would suffice, there are 3",
        "decide awards above 5000.00 when one member is recused: "
          + "4 members would suffice, there are 3",
        "waive the time an account must cool: 4 members would suffice, there are 3",
      ])
    let one = Team.able(1).gaps(under: .standard)
    #expect(
      one.first?.text(in: .english, under: .standard, sum)
        == "decide awards: 3 members would suffice, there is 1")
    #expect(
      one.first?.text(in: .french, under: .standard, sum).replacing("\u{A0}", with: " ")
        == "décider des aides : 3 membres suffiraient, il y en a 1")
    #expect(
      Team.able(2).gaps(under: .standard).first?.text(in: .french, under: .standard, sum)
        .hasSuffix("3 membres suffiraient, ils sont 2") == true)
    let unpaid = Team([
      MemberCode(number: 1): [.treasurer, .committee, .administrator],
      MemberCode(number: 2): [.committee], MemberCode(number: 3): [.committee],
    ]).gaps(under: .standard).first { $0.duty == .pay(tier: 0) }
    #expect(unpaid?.lacking == .treasurer)
    #expect(
      unpaid?.text(in: .english, under: .standard, sum)
        == "decide and pay awards: too few of its 3 members have the role treasurer")
    let auditors = Team([MemberCode(number: 1): [.administrator]]).gaps(under: policy)
    for gap in auditors + Team.able(1).gaps(under: policy) {
      for language in Language.allCases {
        #expect(gap.text(in: language, under: policy, sum).contains(": "))
      }
    }
  }
}
