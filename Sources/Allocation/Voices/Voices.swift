/// The ballots of a vote as a rule that divides takes them: marks name requests by their place.
package struct Voices: Hashable, Sendable {
  /// Scores of nought among them. What a voter is recused from is not.
  package let ballots: Ballots
  /// What each ballot had to spread, in the unit of its marks; nil where nothing said so. What it spreads
  /// on others than those who take part stays with nobody.
  package let whole: Int64?

  /// Refuses marks that can't be added up.
  package init(_ ballots: Ballots, whole: Int64? = nil) throws(AllocationRefusal) {
    var sum: Int64 = 0
    for weight in ballots.weights {
      let (next, overflow) = sum.addingReportingOverflow(weight)
      guard !overflow else { throw .sumOverflow }
      sum = next
    }
    if ballots.kind == .score,
      sum.multipliedReportingOverflow(by: ballots.thousandths).overflow
    {
      throw .sumOverflow
    }
    self.ballots = ballots
    self.whole = whole
  }

  /// The marks by what they name, each with its ballot, in the order of the ballots.
  func marks(on requests: Int) -> [[(ballot: Int, weight: Int64)]] {
    var marks = [[(ballot: Int, weight: Int64)]](repeating: [], count: requests)
    for ballot in 0..<ballots.count {
      for mark in ballots.marks(of: ballot) { marks[mark.project].append((ballot, mark.weight)) }
    }
    return marks
  }
}
