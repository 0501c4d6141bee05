import Journal
import Ledger

/// The place of everything that is ranked in the order of ties.
struct TieRanks {
  /// What each thing comes after; some numbers may be left out.
  let ranks: [Int]

  /// - Parameters:
  ///   - codes: byte strings in their order, without repetition.
  ///   - key: of a criterion and an index; the smallest comes first.
  init<Bytes: ByteString>(
    _ codes: ByteOrder<Bytes>, by ties: TieOrder, tickets: (String) -> [Hash],
    key: (TieOrder.Criterion, Int) -> Int64
  ) {
    var order = codes.indices
    if case .draw(let seed) = ties.last { order = ByteOrder(tickets(seed)).indices }
    var ranks = TieRanks.places(in: order)
    // The last criterion is sorted by first: each sort keeps what the earlier ones settled.
    for criterion in ties.criteria.reversed() {
      order = TieRanks.sorted(order) { key(criterion, $0) }
      ranks = TieRanks.places(in: order)
    }
    self.ranks = ranks
  }

  /// Indices of the things, first in order first.
  var order: [Int] { ranks.indices.sorted { ranks[$0] < ranks[$1] } }

  private static func sorted(_ order: [Int], key: (Int) -> Int64) -> [Int] {
    var keys = order.enumerated().map { (key: key($1), rank: $0) }
    keys.sort { left, right in
      left.key != right.key ? left.key < right.key : left.rank < right.rank
    }
    return keys.map { order[$0.rank] }
  }

  /// The same order among some of the requests, which are counted from nought again.
  func among(_ members: [Int]) -> TieRanks {
    TieRanks(ranks: members.map { ranks[$0] })
  }

  private init(ranks: [Int]) {
    self.ranks = ranks
  }

  private static func places(in order: [Int]) -> [Int] {
    var ranks = [Int](repeating: 0, count: order.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    return ranks
  }
}

extension TieRanks {
  /// Refuses no requests at all, and a code that comes twice.
  init(_ requests: [AllocationRequest], by ties: TieOrder) throws(AllocationRefusal) {
    guard !requests.isEmpty else { throw .noRequests }
    let codes = requests.map { $0.application }
    let order = ByteOrder(codes.map(\.utf8))
    if let repeated = order.firstRepeated {
      throw .duplicateApplication(codes[repeated])
    }
    self.init(
      order, by: ties, tickets: { Draw.tickets(of: codes, seed: $0) },
      key: { $0.key(of: requests[$1]) })
  }

  init(_ election: Election, _ supporters: Supporters, by ties: TieOrder) {
    let projects = election.projects
    self.init(
      ByteOrder(projects.map(\.code.utf8)), by: ties,
      tickets: { Draw.tickets(of: projects.map(\.code), seed: $0) },
      key: { criterion, place in
        switch criterion {
        case .largerRequest: -projects[place].cost.minorUnits
        case .smallerRequest, .cost: projects[place].cost.minorUnits
        case .higherScore: -Int64(supporters.weight(of: place))
        case .approvals: -Int64(supporters.count(of: place))
        }
      })
  }
}

extension TieOrder.Criterion {
  /// The smallest comes first.
  fileprivate func key(of request: AllocationRequest) -> Int64 {
    switch self {
    case .largerRequest: -request.requested.minorUnits
    case .smallerRequest, .cost: request.requested.minorUnits
    case .higherScore: -(request.score?.thousandths ?? -1)
    case .approvals: -request.approvals
    }
  }
}
