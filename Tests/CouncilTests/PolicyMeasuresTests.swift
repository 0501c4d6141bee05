import Council
import Journal
import Keeping
import Ledger
import Testing

struct PolicyMeasuresTests {
  private func policy(_ code: String, from day: String) -> Policy {
    Policy(code: code, from: Day(day)!, tiers: [Tier(approvals: 1)])
  }

  @Test func `the policy in force is the last one adopted of the latest day that has come`() {
    let adopted = [
      policy("p.1", from: "2026-01-01"), policy("p.3", from: "2026-03-01"),
      policy("p.2", from: "2026-02-01"), policy("p.4", from: "2026-03-01"),
    ]
    for (day, code) in [
      ("2025-12-31", "standard.1"), ("2026-01-01", "p.1"), ("2026-01-31", "p.1"),
      ("2026-02-01", "p.2"), ("2026-02-28", "p.2"), ("2026-03-01", "p.4"), ("2030-01-01", "p.4"),
    ] {
      #expect(Policy.inForce(on: Day(day)!, among: adopted).code == code)
    }
    #expect(Policy.named("p.3", among: adopted) == adopted[1])
    #expect(Policy.named("standard.1", among: adopted) == .standard)
    #expect(Policy.named("p.9", among: adopted) == nil)
  }

  @Test func `what an approval is backed by counts as the policy says`() {
    for evidence in Approval.Evidence.allCases {
      for hasKey in [false, true] {
        #expect(
          PolicyEvidence.signature.takes(evidence, hasKey: hasKey) == (evidence == .signature))
        #expect(PolicyEvidence.minutes.takes(evidence, hasKey: hasKey) == (evidence != .name))
        #expect(
          PolicyEvidence.name.takes(evidence, hasKey: hasKey) == (evidence != .name || !hasKey))
      }
    }
  }

  @Test func `a poll closes and an account cools after so many hours`() {
    let start = Instant("2026-02-28T23:30:00Z")!
    #expect(Windows(pollHours: 48).pollCloses(opened: start) == Instant("2026-03-02T23:30:00Z")!)
    let cooling = Cooling(newHours: 1, changedHours: 24)
    #expect(
      cooling.ends(registered: start, isChange: false) == Instant("2026-03-01T00:30:00Z")!)
    #expect(cooling.ends(registered: start, isChange: true) == Instant("2026-03-01T23:30:00Z")!)
  }

  @Test func `a reserve rounds up, and what may be spent early rounds down`() throws {
    func reserve(_ share: Int, of minor: Int64) -> Int64 {
      ReserveRule(.losses, .share(share)).level(of: Amount(minorUnits: minor)).minorUnits
    }
    #expect(reserve(200, of: 93_500_00) == 1_870_00)
    #expect([0, 1, 49, 50, 51, 100].map { reserve(200, of: $0) } == [0, 1, 1, 1, 2, 2])
    #expect(reserve(10_000, of: .max) == .max)
    #expect(reserve(1, of: .max) == .max / 10_000 + 1)
    #expect(reserve(200, of: -5) == 0)
    let fixed = ReserveRule(.appeals, .amount(Amount(minorUnits: 70)))
    #expect(fixed.level(of: .zero) == Amount(minorUnits: 70))
    func early(_ percent: Int, of minor: Int64) -> Int64 {
      SpendableShare(channel: "platform", percent: percent).part(of: Amount(minorUnits: minor))
        .minorUnits
    }
    #expect([0, 1, 19, 20, 100, 105].map { early(95, of: $0) } == [0, 0, 18, 19, 95, 99])
    #expect(early(100, of: .max) == .max)
    #expect(early(95, of: -20) == 0)
  }
}
