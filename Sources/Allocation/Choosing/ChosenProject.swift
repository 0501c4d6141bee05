import Ledger

/// A project that was chosen, and who paid.
package struct ChosenProject: Hashable, Sendable {
  package let project: Project
  /// The place of the project among all.
  let place: Int
  package let round: Int
  package let phase: Phase
  package let support: Support
  /// Under equal shares what a full payer gives, for a point where ballots give points; under Phragmén
  /// what had flowed to each ballot. Nil where nobody pays.
  package let price: ExactRatio?
  /// Those who paid alike together.
  package let payments: [PaidAlike]
  /// Projects whose turn it was as well, which the order of ties put after this one.
  package let equals: [String]

  package enum Phase: String, Hashable, Sendable {
    /// Chosen by an earlier round.
    case locked
    case rule
    /// Chosen with what the rule left.
    case completion
  }

  /// Cost over price, in hundredths: how many full payers it would have taken. Nil without a price, and
  /// where marks count differently.
  package var effectiveVotes: Int64? {
    guard let price, !price.isZero, payments.allSatisfy({ $0.weight == 1 }) else { return nil }
    return ExactRatio(
      price.denominator.times(project.cost.minorUnits.magnitude), over: price.numerator
    ).whole(times: 100)
  }

  /// How many ballots paid the whole price, and how many all they had left.
  package var payers: (full: Int, part: Int) {
    payments.reduce(into: (full: 0, part: 0)) { sum, paid in
      if paid.isFull { sum.full += paid.count } else { sum.part += paid.count }
    }
  }
}

/// Who stands behind a project.
package struct Support: Hashable, Sendable {
  /// How many ballots name it.
  package let ballots: Int
  /// What it counts on all of them together.
  package let points: Int64
}
