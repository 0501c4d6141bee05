import Ledger

/// What donors designated, divided among those it is for before anything else is.
///
/// The narrowest designations come first, so that money which may go elsewhere leaves room for money
/// that may not.
struct DesignatedMoney {
  /// What each request has of it, in their order.
  private(set) var amounts: [Int64]
  private var parts: [Int: [Designation]] = [:]
  /// In the order of their names.
  private(set) var uses: [DesignationUse] = []

  /// What those it is for can't take, in all.
  var unused: Int64 { uses.reduce(0) { $0 + $1.unused.minorUnits } }

  /// From which designations the request at this place has how much, the narrowest first.
  func parts(at place: Int) -> [Designation] { parts.isEmpty ? [] : parts[place] ?? [] }

  init(
    _ designations: [Designation], among requests: [AllocationRequest], by rule: Rule,
    ties: TieRanks
  ) {
    amounts = [Int64](repeating: 0, count: requests.count)
    guard !designations.isEmpty else { return }
    let members = DesignatedMoney.members(of: designations, among: requests)
    let inOrder = designations.indices.sorted { left, right in
      let (mine, others) = (members[left].count, members[right].count)
      return mine != others
        ? mine < others : designations[left].precedes(designations[right])
    }
    for index in inOrder {
      divide(designations[index], among: members[index], of: requests, by: rule, ties)
    }
    uses.sort { $0.designation.precedes($1.designation) }
  }

  /// The places of the requests that each designation names.
  private static func members(
    of designations: [Designation], among requests: [AllocationRequest]
  ) -> [[Int]] {
    var places: [String: [Int]] = [:]
    let names = Set(designations.map(\.name))
    for (place, request) in requests.enumerated() {
      for name in request.names where names.contains(name) {
        places[name, default: []].append(place)
      }
    }
    return designations.map { places[$0.name] ?? [] }
  }

  /// By the rule, up to the caps. Those to whom the rule gives nothing have their turn when all others
  /// are full: a rule turns no money away that donors gave for them.
  private mutating func divide(
    _ designation: Designation, among members: [Int], of requests: [AllocationRequest],
    by rule: Rule, _ ties: TieRanks
  ) {
    var left = designation.amount.minorUnits
    func claim(_ index: Int, weight: Int64) -> Claim {
      let room = requests[index].cap.minorUnits - requests[index].locked.minorUnits
      return Claim(weight: weight, low: 0, high: room - amounts[index])
    }
    for isWeighed in [true, false] {
      let some = members.filter { (rule.weight(of: requests[$0]) > 0) == isWeighed }
      let claims = some.map {
        claim($0, weight: isWeighed ? rule.weight(of: requests[$0]) : 1)
      }
      let level = WaterLevel(of: claims, sharing: left)
      let targets = claims.map { level.target(of: $0) }
      let total = level.ratio == nil ? targets.reduce(0) { $0 + $1.whole.minorUnits } : left
      let added = LargestRemainder.round(targets, total: total, ranks: ties.among(some).ranks)
      for (index, amount) in zip(some, added) where amount > 0 {
        amounts[index] += amount
        parts[index, default: []].append(Designation(part: amount, of: designation))
      }
      left -= total
    }
    uses.append(
      DesignationUse(
        designation: designation, reached: members.count, unused: Amount(minorUnits: left)))
  }
}

extension Designation {
  func precedes(_ other: Designation) -> Bool {
    name.utf8.lexicographicallyPrecedes(other.name.utf8)
  }
}
