import Ledger

/// What is declared before a vote is counted: the rule and the order among equals.
package struct ChoiceParameters: Hashable, Sendable {
  package var rule: ChoiceRule
  package var ties: TieOrder

  package init(rule: ChoiceRule, ties: TieOrder = .code) {
    self.rule = rule
    self.ties = ties
  }

  func requireSense(for election: Election) throws(ElectionRefusal) {
    if election.ballots.kind == .budget { throw .budgetsAreDivided }
    switch rule {
    case .greedy(let options):
      if options.threshold < 0 { throw .negativeThreshold(options.threshold) }
    case .equalShares(let options):
      if let step = options.completion.raise?.step, !step.isPositive || !step.isRecordable {
        throw .stepNotPositive(step)
      }
    case .phragmen:
      if election.ballots.kind.hasWeights { throw .phragmenNeedsApprovals(election.ballots.kind) }
    }
  }
}
