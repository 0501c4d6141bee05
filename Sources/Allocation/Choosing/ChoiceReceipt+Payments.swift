import Ledger

/// What went from supporters to a project that was chosen.
package struct PaidProject: Sendable {
  package let project: Project
  package let amount: ExactRatio
}

extension ChoiceReceipt {
  /// Which chosen projects the supporters of another one paid for, and how much, the most first.
  package func spending(ofSupportersOf other: PassedOverProject) -> [PaidProject] {
    var supports = [Bool](repeating: false, count: election.ballots.count)
    for ballot in supporters.ballots(of: other.place) { supports[Int(ballot)] = true }
    return chosen.compactMap { chosen in
      spending(on: chosen) { paid in paid.ballots.count { supports[Int($0)] } }
    }.sorted { $0.amount.rounded > $1.amount.rounded }
  }

  /// What one ballot paid for each project, in the order chosen. Ballots are counted from 0.
  package func payments(of ballot: Int) -> [PaidProject] {
    chosen.compactMap { chosen in
      spending(on: chosen) { $0.ballots.contains(Int32(ballot)) ? 1 : 0 }
    }
  }

  private func spending(
    on chosen: ChosenProject, counting payers: (PaidAlike) -> Int
  ) -> PaidProject? {
    var sum = WideNatural.zero
    for paid in chosen.payments { sum.add(paid.each.numerator, times: UInt64(payers(paid))) }
    guard !sum.isZero, let first = chosen.payments.first else { return nil }
    // All payments for one project have one denominator.
    return PaidProject(
      project: chosen.project, amount: ExactRatio(sum, over: first.each.denominator))
  }
}
