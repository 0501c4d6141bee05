package import Allocation
import Council
package import Granting
package import Journal
package import Ledger

/// Divides a pot among the applications of a round by a rule, and keeps the proposal. It moves no money.
package struct ProposeAllocation {
  package enum PotChoice: Hashable, Sendable {
    /// All that the round's fund has free, today and on every later day in the books, and its child
    /// funds for those who take part.
    case free
    /// This much, of which the designated money is a part.
    case amount(Amount)

    /// Nil for all there is.
    var amount: Amount? {
      if case .amount(let amount) = self { amount } else { nil }
    }
  }

  package var round: RoundCode
  package var pot: PotChoice
  /// Its order among equals is the round's, whatever it says here.
  package var parameters: AllocationParameters
  /// An order among equals that was asked for: it must be the round's.
  package var ties: TieOrder?
  /// Whether those already awarded take part, with what they have as floors and in the pot.
  package var isTopUp: Bool

  package init(
    round: RoundCode, pot: PotChoice = .free, parameters: AllocationParameters,
    ties: TieOrder? = nil, isTopUp: Bool = false
  ) {
    self.round = round
    self.pot = pot
    self.parameters = parameters
    self.ties = ties
    self.isTopUp = isTopUp
  }

  package struct Outcome {
    package let id: ID<AllocationProposed>
    package let receipt: AllocationReceipt
    /// What the fund and its child funds have free now, with what the awards that are topped up have.
    package let available: Amount
    /// What donors designated for nobody who takes part.
    package let unreached: [DesignationUse]
    /// How many applications nobody has reviewed yet.
    package let unreviewed: Int
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Outcome {
    try recorder.require(.allocationPropose)
    let input = try RoundRequests(round, isTopUp: isTopUp, today: today, in: view)
    let round = input.round
    if let ties, ties != round.ties {
      throw GrantingRefusal.tiesOfRound(round.code, are: round.ties.description)
    }
    var parameters = parameters
    parameters.ties = round.ties
    let heard = try RoundVoices.counted(
      for: parameters, round.code, on: input.applications, in: view)
    let receipt = try input.pot(of: pot.amount).divided(
      among: input.requests, by: parameters, hearing: heard?.voices)
    let id = recorder.makeID(AllocationProposed.self)
    try record(receipt, as: id, round, today, &recorder)
    return Outcome(
      id: id, receipt: receipt, available: input.available, unreached: input.unreached,
      unreviewed: input.applications.count { $0.state == .submitted })
  }

  private func record<Tables>(
    _ receipt: AllocationReceipt, as id: ID<AllocationProposed>, _ round: Round, _ today: Day,
    _ recorder: inout Recorder<Tables>
  ) throws {
    for part in AllocationShares.all(of: receipt, allocation: id) { try recorder.record(part) }
    try recorder.record(
      AllocationProposed(
        of: receipt, id: id, round: round.code.text, fund: round.fund,
        parts: try recorder.hashOfParts(), day: today, document: recorder.document))
  }
}
