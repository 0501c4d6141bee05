package import Ledger

/// The sum a round divides.
package struct Pot: Hashable, Sendable {
  package let amount: Amount
  /// Parts of it that their donors gave for one purpose.
  package let designations: [Designation]

  package init(
    _ amount: Amount, designations: [Designation] = []
  ) throws(AllocationRefusal) {
    guard !amount.isNegative else { throw .negativePot(amount) }
    var designated: Int64 = 0
    for designation in designations {
      let (sum, overflow) = designated.addingReportingOverflow(designation.amount.minorUnits)
      guard !overflow else { throw .sumOverflow }
      designated = sum
    }
    guard designated <= amount.minorUnits else {
      throw .designationsAbovePot(pot: amount, designated: Amount(minorUnits: designated))
    }
    self.amount = amount
    self.designations = designations
  }
}

extension Pot {
  /// Divides the pot: exact targets first, rounded once. Shares come in the order of the requests, and
  /// don't depend on it. O(n log n).
  /// - Parameter voices: the ballots, for a rule that hears them; marks name requests by their place.
  package func divided(
    among requests: [AllocationRequest], by parameters: AllocationParameters,
    hearing voices: Voices? = nil
  ) throws(AllocationRefusal) -> AllocationReceipt {
    try parameters.requireSense(for: requests, on: self)
    var hearing = try Hearing(voices, of: requests, by: parameters)
    let requests = hearing?.requests ?? requests
    let ties = try TieRanks(requests, by: parameters.ties)
    let reserve = parameters.reserve?.minorUnits(of: amount.minorUnits) ?? 0
    let division = try Division(
      requests, by: parameters, ties: ties, designations: designations,
      slicing: parameters.rule == .slices ? hearing?.voices.ballots : nil)
    let groups = try division.groups(
      dividing: max(amount.minorUnits - reserve - division.designatedMoney.unused, 0))
    hearing?.slices = groups.first?.level.slices
    return AllocationReceipt(
      pot: self, parameters: parameters, reserve: Amount(minorUnits: reserve),
      hearing: hearing, division: division, groups: groups)
  }
}
