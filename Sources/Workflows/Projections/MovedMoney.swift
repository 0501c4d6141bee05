package import Ledger

/// What money moved in a change, by fund: those who wait for it are served before the change ends.
package struct MovedMoney {
  /// Where money became free, each with the last day on which it did.
  private var freed: [FundCode: Day] = [:]
  /// Where free money went, each with the first day on which it did.
  private var taken: [FundCode: Day] = [:]
  /// Where a reserve grew.
  private var setAside: [FundCode: Day] = [:]
  /// Where money came in that a platform has still to bring.
  private var expected: [FundCode: Day] = [:]

  /// A fund and the day from which something is to be looked at.
  package typealias Place = (fund: FundCode, day: Day)

  /// All that moved, in the order of funds.
  package struct Moves {
    package let freed: [Place]
    package let taken: [Place]
    package let setAside: [Place]
    package let expected: [Place]
  }

  mutating func note(_ entry: Entry) {
    for posting in entry.postings {
      let (fund, day) = (posting.fund, entry.day)
      switch CommitmentAccount(rawValue: posting.account.text) {
      case .free where posting.amount.isPositive:
        freed[fund] = max(freed[fund] ?? day, day)
      case .free:
        taken[fund] = min(taken[fund] ?? day, day)
      case .reserve where posting.amount.isPositive:
        setAside[fund] = min(setAside[fund] ?? day, day)
      default: continue
      }
    }
  }

  mutating func noteExpected(_ fund: FundCode, on day: Day) {
    expected[fund] = max(expected[fund] ?? day, day)
  }

  /// What was noted since this was last asked; nil when nothing was.
  mutating func take() -> Moves? {
    guard !(freed.isEmpty && taken.isEmpty && setAside.isEmpty && expected.isEmpty) else {
      return nil
    }
    defer { self = MovedMoney() }
    func places(_ days: [FundCode: Day]) -> [Place] {
      days.sorted { $0.key < $1.key }.map { (fund: $0.key, day: $0.value) }
    }
    return Moves(
      freed: places(freed), taken: places(taken), setAside: places(setAside),
      expected: places(expected))
  }
}
