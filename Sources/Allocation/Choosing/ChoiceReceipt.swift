package import Ledger

/// All that a rule chose, and why: sentences, comparisons and verification are made from it.
package struct ChoiceReceipt: Sendable {
  package let election: Election
  package let parameters: ChoiceParameters
  /// In the order chosen.
  package let chosen: [ChosenProject]
  /// The others, in the order they were given.
  package let passedOver: [PassedOverProject]
  package let cost: Amount
  /// What every ballot held at first, raises included; nil where ballots hold nothing.
  package let purse: ExactRatio?
  /// How often every ballot was given a step more.
  package let raises: Int64

  /// The ballots by what they support.
  let supporters: Supporters

  init(
    election: Election, supporters: Supporters, parameters: ChoiceParameters,
    chosen: [ChosenProject],
    passedOver: [PassedOverProject], purse: ExactRatio? = nil, raises: Int64 = 0
  ) {
    let cost = chosen.reduce(0) { $0 + $1.project.cost.minorUnits }
    precondition(
      cost <= election.budget.minorUnits, "what is chosen never costs more than there is")
    self.election = election
    self.supporters = supporters
    self.parameters = parameters
    self.chosen = chosen
    self.passedOver = passedOver
    self.cost = Amount(minorUnits: cost)
    self.purse = purse
    self.raises = raises
  }

  package var left: Amount {
    Amount(minorUnits: election.budget.minorUnits - cost.minorUnits)
  }
}
