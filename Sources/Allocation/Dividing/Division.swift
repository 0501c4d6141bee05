import Ledger

/// One division of a pot: who divides which part of it, by the same rule throughout.
struct Division {
  let requests: [AllocationRequest]
  let parameters: AllocationParameters
  let ties: TieRanks
  let designatedMoney: DesignatedMoney
  /// The ballots that carry the pot, where the rule lets them.
  let slicing: Ballots?

  init(
    _ requests: [AllocationRequest], by parameters: AllocationParameters, ties: TieRanks,
    designations: [Designation], slicing: Ballots? = nil
  ) throws(AllocationRefusal) {
    try Division.requireWeights(requests, rule: parameters.rule)
    self.requests = requests
    self.parameters = parameters
    self.ties = ties
    self.slicing = slicing
    designatedMoney = DesignatedMoney(
      designations, among: requests, by: parameters.rule, ties: ties)
  }

  /// What donors designated for each, in the order of the requests.
  var designated: [Int64] { designatedMoney.amounts }

  /// The groups that between them have every request once.
  func groups(dividing sum: Int64) throws(AllocationRefusal) -> [Group] {
    let everybody = Array(requests.indices)
    if let tiers = parameters.tiers { return try groups(dividing: sum, downThe: tiers) }
    guard !parameters.quotas.isEmpty else {
      return [try group(.all, everybody, dividing: sum)]
    }
    return try groups(dividing: sum, among: everybody, keeping: QuotaSets(self, on: sum).all)
  }

  func group(
    _ scope: AllocationPart.Scope, _ members: [Int], dividing sum: Int64
  ) throws(AllocationRefusal) -> Group {
    let claims = try Claims(
      members, of: requests, designated: designated, on: sum, by: parameters,
      ties: ties.among(members))
    return Group(
      scope: scope, members: members, sum: sum, claims: claims,
      level: slicing.map { Level(slicing: sum, by: $0, among: claims.all, ranks: ties.ranks) }
        ?? Level(claims, by: parameters.rule))
  }

  /// After this, no sum of bounds or of weights can leave 64 bits.
  private static func requireWeights(
    _ requests: [AllocationRequest], rule: Rule
  ) throws(AllocationRefusal) {
    if rule.needsScores {
      let missing = requests.filter { $0.score == nil }.map(\.application)
      guard missing.isEmpty else { throw .notScored(applications: missing) }
      guard try sum(requests.lazy.map { $0.score!.thousandths }) > 0 else { throw .nothingScored }
    }
    guard try sum(requests.lazy.map { $0.requested.minorUnits }) > 0 else {
      throw .nothingRequested
    }
    if rule.hearsVoices, try sum(requests.lazy.map { $0.voice?.weight ?? 0 }) == 0 {
      throw .nothingMarked
    }
    if case .match = rule, try sum(requests.lazy.map { $0.donations.minorUnits }) == 0 {
      throw .nothingDonated
    }
  }

  private static func sum(_ numbers: some Sequence<Int64>) throws(AllocationRefusal) -> Int64 {
    var total: Int64 = 0
    for number in numbers {
      let (sum, overflow) = total.addingReportingOverflow(number)
      guard !overflow else { throw .sumOverflow }
      total = sum
    }
    return total
  }
}
