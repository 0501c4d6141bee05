import Ledger

/// What decided on a project, with the numbers that show it.
enum ChoiceReason {
  case locked
  /// By its support alone.
  case mostSupported(round: Int, Backing)
  /// With what a rule left.
  case completed(round: Int, Backing)
  /// Its supporters paid: `full` of them the price, a part of it for every point where they give points.
  case paid(round: Int, price: ExactRatio, isPerPoint: Bool, full: Int, part: Int)
  /// Its supporters could pay once so much had flowed to each ballot.
  case flowed(round: Int, level: ExactRatio, payers: Int)
  case passedOver(PassedOverProject.Reason, cost: Amount, Backing)

  init(of chosen: ChosenProject, in receipt: ChoiceReceipt) {
    let backing = Backing(chosen.support, in: receipt.election)
    switch (chosen.phase, chosen.price, receipt.parameters.rule) {
    case (.locked, _, _): self = .locked
    case (.completion, _, _): self = .completed(round: chosen.round, backing)
    case (.rule, let price?, .equalShares):
      let payers = chosen.payers
      self = .paid(
        round: chosen.round, price: price, isPerPoint: backing.points != nil,
        full: payers.full, part: payers.part)
    case (.rule, let level?, _):
      self = .flowed(round: chosen.round, level: level, payers: chosen.support.ballots)
    case (.rule, nil, _): self = .mostSupported(round: chosen.round, backing)
    }
  }

  init(of other: PassedOverProject) {
    self = .passedOver(
      other.reason, cost: other.project.cost, Backing(ballots: other.support.ballots, points: nil))
  }
}

/// Who stands behind a project, in the words of its vote.
struct Backing {
  let ballots: Int
  /// Points as they were given; nil where ballots only approve.
  let points: String?

  init(ballots: Int, points: String?) {
    self.ballots = ballots
    self.points = points
  }

  init(_ support: Support, in election: Election) {
    ballots = support.ballots
    points = election.ballots.kind.hasWeights ? election.ballots.points(support.points) : nil
  }
}

/// What a reader should know beside the reason of a choice.
enum ChoiceRemark {
  /// The order of ties put it before these.
  case equals([String])
  /// What those who support it paid for, the most first.
  case spent([PaidProject])
  case enough(Int, of: Int)
}

extension Ballots {
  /// A weight as points: `12.5`.
  package func points(_ weight: Int64) -> String {
    guard decimals > 0 else { return String(weight) }
    var scale: Int64 = 1
    for _ in 0..<decimals { scale *= 10 }
    let rest = String(weight % scale)
    return "\(weight / scale)." + String(repeating: "0", count: decimals - rest.count) + rest
  }
}
