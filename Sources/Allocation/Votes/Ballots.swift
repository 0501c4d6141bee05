/// All ballots of a vote, in a few flat arrays: memory is linear in what was marked.
///
/// A ballot is the places of the projects it supports and, unless it only approves, how much each counts.
package struct Ballots: Hashable, Sendable {
  package let kind: BallotKind
  private(set) var projects: [Int32] = []
  /// Empty where every mark counts one.
  private(set) var weights: [Int64] = []
  private(set) var ends: [Int] = []
  /// Decimals of a point: with two, a weight of 150 is one and a half.
  package private(set) var decimals = 0
  /// Whether a mark of nought is kept: no support for a project, and yet a score.
  private let keepsZeros: Bool

  package init(_ kind: BallotKind, keepsZeros: Bool = false) {
    self.kind = kind
    self.keepsZeros = keepsZeros
  }

  package var count: Int { ends.count }

  /// How many marks there are on all ballots.
  package var marks: Int { projects.count }

  /// A ballot that approves; it may be empty, and still counts as one.
  package mutating func append(_ approved: some Sequence<Int>) {
    precondition(!kind.hasWeights, "every mark of this kind has a weight")
    for place in approved { projects.append(Int32(place)) }
    ends.append(projects.count)
  }

  /// A ballot that judges. A mark that counts nothing is no support and is not kept, unless zeros are.
  package mutating func append(_ marks: some Sequence<(project: Int, weight: Int64)>) {
    precondition(kind.hasWeights, "a mark of approval has no weight")
    for mark in marks where mark.weight > 0 || keepsZeros {
      projects.append(Int32(mark.project))
      weights.append(mark.weight)
    }
    ends.append(projects.count)
  }

  /// A ballot that ranks, best first.
  package mutating func append(ranking: [Int]) {
    append(ranking.enumerated().map { ($1, Int64(ranking.count - $0 - 1)) })
  }

  /// The same where weights are thousandths of points, counted in as many decimals as they need.
  package func counted(thousandths decimals: Int) -> Ballots {
    var counted = self
    counted.decimals = decimals
    let divisor = counted.thousandths
    for place in weights.indices { counted.weights[place] /= divisor }
    return counted
  }

  /// How many thousandths of a point its smallest part is.
  var thousandths: Int64 { [1000, 100, 10, 1][decimals] }

  package func range(of ballot: Int) -> Range<Int> {
    (ballot == 0 ? 0 : ends[ballot - 1])..<ends[ballot]
  }

  /// The marks of one ballot: places of projects, and what each counts.
  package func marks(of ballot: Int) -> [(project: Int, weight: Int64)] {
    range(of: ballot).map { (Int(projects[$0]), weights.isEmpty ? 1 : weights[$0]) }
  }
}
