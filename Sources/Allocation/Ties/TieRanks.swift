import Ledger

/// The place of every request in the order of ties.
struct TieRanks {
  /// Indices of the requests, first in order first.
  let order: [Int]
  /// The place of each request in `order`.
  let ranks: [Int]

  /// Refuses no requests at all, and a code that comes twice.
  init(_ requests: [AllocationRequest], by ties: TieOrder) throws(AllocationRefusal) {
    guard !requests.isEmpty else { throw .noRequests }
    let codes = ByteOrder(requests.map(\.application.utf8))
    if let repeated = codes.firstRepeated {
      throw .duplicateApplication(requests[repeated].application)
    }
    var order = codes.indices
    var ranks = TieRanks.places(in: order)
    if case .draw(let seed) = ties.last {
      let tickets = requests.map { Draw.ticket(seed: seed, code: $0.application) }
      order = ByteOrder(tickets, elseBy: ranks).indices
      ranks = TieRanks.places(in: order)
    }
    // The last criterion is sorted by first: each sort keeps what the earlier ones settled.
    for criterion in ties.criteria.reversed() {
      order = criterion.sorting(order, ranks: ranks, requests)
      ranks = TieRanks.places(in: order)
    }
    self.order = order
    self.ranks = ranks
  }

  private static func places(in order: [Int]) -> [Int] {
    var ranks = [Int](repeating: 0, count: order.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    return ranks
  }
}

extension TieOrder.Criterion {
  fileprivate func sorting(_ order: [Int], ranks: [Int], _ requests: [AllocationRequest]) -> [Int] {
    var keys = order.map { (key: key(of: requests[$0]), rank: ranks[$0]) }
    keys.sort { left, right in
      left.key != right.key ? left.key < right.key : left.rank < right.rank
    }
    return keys.map { order[$0.rank] }
  }

  /// The smallest comes first.
  private func key(of request: AllocationRequest) -> Int64 {
    switch self {
    case .largerRequest: -request.requested.minorUnits
    case .smallerRequest: request.requested.minorUnits
    case .higherScore: -(request.score?.thousandths ?? -1)
    }
  }
}
