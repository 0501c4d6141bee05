package import Ledger

/// A named method that chooses whole projects, with its own parameters.
package enum ChoiceRule: Hashable, Sendable {
  /// The most supported first, while it fits.
  case greedy(GreedyOptions)
  /// Every ballot holds the same part of the pot and pays for what it supports.
  case equalShares(EqualSharesOptions)
  /// Money flows to all ballots alike; what its supporters can pay first is bought first.
  case phragmen

  /// Every name.
  package static let names = ["greedy", "equal-shares", "phragmen"]

  package var name: String {
    switch self {
    case .greedy: "greedy"
    case .equalShares: "equal-shares"
    case .phragmen: "phragmen"
    }
  }
}

/// How `greedy` orders projects and where it ends.
package struct GreedyOptions: Hashable, Sendable {
  package var measure: Measure
  /// Go on after a project that doesn't fit, to those that still do.
  package var skipsMisfits: Bool
  /// A project with less than this, counted in approvals or points, takes no part.
  package var threshold: Int64

  package enum Measure: String, Hashable, Sendable, CaseIterable {
    case approvals, score
    case scorePerCost = "score-per-cost"
  }

  package init(measure: Measure, skipsMisfits: Bool = true, threshold: Int64 = 0) {
    self.measure = measure
    self.skipsMisfits = skipsMisfits
    self.threshold = threshold
  }
}

/// What a ballot gets from a project it pays for, and what becomes of money that is left.
package struct EqualSharesOptions: Hashable, Sendable {
  package var satisfaction: Satisfaction
  package var completion: Completion

  package enum Satisfaction: String, Hashable, Sendable, CaseIterable {
    /// What it costs: the most effective votes, cost over price, are bought first.
    case cost
    /// One, or the points given to it: the least price is bought first.
    case cardinality
  }

  package enum Completion: Hashable, Sendable {
    case none
    /// Every ballot gets so much more, again and again; the last result that the pot holds counts.
    case add1(step: Amount, stop: Stop)
    /// The same, and then the most supported of those that still fit.
    case add1u(step: Amount, stop: Stop)

    package enum Stop: String, Hashable, Sendable, CaseIterable {
      /// The next run would spend more than there is.
      case overspend = "until-overspend"
      /// The same, or nothing supported fits into what is left.
      case exhaustive = "until-exhaustive"
    }

    package var name: String {
      switch self {
      case .none: "none"
      case .add1: "add1"
      case .add1u: "add1u"
      }
    }

    package var raise: (step: Amount, stop: Stop)? {
      switch self {
      case .none: nil
      case .add1(let step, let stop), .add1u(let step, let stop): (step, stop)
      }
    }
  }

  package init(satisfaction: Satisfaction, completion: Completion = .none) {
    self.satisfaction = satisfaction
    self.completion = completion
  }
}

extension BallotKind {
  /// What counts where nobody says otherwise: the cost for approvals, and else the points themselves.
  package var satisfaction: EqualSharesOptions.Satisfaction {
    hasWeights ? .cardinality : .cost
  }

  package var measure: GreedyOptions.Measure {
    hasWeights ? .scorePerCost : .approvals
  }
}
