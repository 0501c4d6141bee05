import Council
import Keeping
import Ledger

/// What the policy in force sets aside of what has cleared: it moves with each clearing, and is filled up
/// again after a loss, as far as there is free money. It is lowered by decision only.
enum PolicyReserves {
  static func raise<Tables>(
    in code: FundCode, on day: Day, _ recorder: inout Recorder<Tables>
  ) throws {
    let view = recorder.tables
    let rules = try Policies.inForce(on: recorder.today(), in: view).reserves
    guard !rules.isEmpty, let fund = try view.find(Fund.self, .text(code.text)), hasReserve(fund)
    else { return }
    try recorder.settle()
    let cleared = try view.net(
      .commitment, fund: code, account: CommitmentAccount.cleared.code
    ).negated()
    for rule in rules {
      let held =
        try view.find(Reserve.self, .text(code.text), .text(rule.purpose.rawValue))?.held ?? .zero
      let free = try CommitmentBalances.lowestFree(of: code, from: day, in: view)
      let missing = try rule.level(of: cleared) - held
      let raise = min(missing, free)
      guard raise.isPositive else { continue }
      try recorder.record(
        ReserveSet(
          fund: code, purpose: rule.purpose, level: try held + raise, day: day, decision: nil,
          document: nil))
    }
  }

  /// A designation is for what the donor named, and the rest is not for these books to keep.
  private static func hasReserve(_ fund: Fund) -> Bool {
    switch fund.kind {
    case .unassigned, .hostedByMandate: false
    case .general, .campaign, .grant, .hostedInOwnName: fund.parent == nil
    }
  }
}
