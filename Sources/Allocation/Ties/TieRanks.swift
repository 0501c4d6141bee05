import Ledger

/// The place of everything that is ranked in the order of ties.
struct TieRanks {
  /// Indices of the things, first in order first.
  let order: [Int]
  /// The place of each thing in `order`.
  let ranks: [Int]

  /// - Parameters:
  ///   - codes: byte strings in their order, without repetition.
  ///   - key: of a criterion and an index; the smallest comes first.
  init<Bytes: Collection<UInt8>>(
    _ codes: ByteOrder<Bytes>, by ties: TieOrder, ticket: (String, Int) -> [UInt8],
    key: (TieOrder.Criterion, Int) -> Int64
  ) {
    var order = codes.indices
    var ranks = TieRanks.places(in: order)
    if case .draw(let seed) = ties.last {
      let tickets = order.indices.map { ticket(seed, $0) }
      order = ByteOrder(tickets, elseBy: ranks).indices
      ranks = TieRanks.places(in: order)
    }
    // The last criterion is sorted by first: each sort keeps what the earlier ones settled.
    for criterion in ties.criteria.reversed() {
      order = TieRanks.sorted(order) { key(criterion, $0) }
      ranks = TieRanks.places(in: order)
    }
    self.order = order
    self.ranks = ranks
  }

  private static func sorted(_ order: [Int], key: (Int) -> Int64) -> [Int] {
    var keys = order.enumerated().map { (key: key($1), rank: $0) }
    keys.sort { left, right in
      left.key != right.key ? left.key < right.key : left.rank < right.rank
    }
    return keys.map { order[$0.rank] }
  }

  /// The same order among some of the requests, which are counted from nought again.
  func among(_ members: [Int]) -> TieRanks {
    guard members.count < order.count else { return self }
    let chosen = members.map { ranks[$0] }
    return TieRanks(order: chosen.indices.sorted { chosen[$0] < chosen[$1] }, ranks: chosen)
  }

  private init(order: [Int], ranks: [Int]) {
    self.order = order
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
    let codes = ByteOrder(requests.map(\.application.utf8))
    if let repeated = codes.firstRepeated {
      throw .duplicateApplication(requests[repeated].application)
    }
    self.init(
      codes, by: ties,
      ticket: { Draw.ticket(seed: $0, code: requests[$1].application) },
      key: { $0.key(of: requests[$1]) })
  }

  init(_ election: Election, _ supporters: Supporters, by ties: TieOrder) {
    let projects = election.projects
    self.init(
      ByteOrder(projects.map(\.code.utf8)), by: ties,
      ticket: { Draw.ticket(seed: $0, code: projects[$1].code) },
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
