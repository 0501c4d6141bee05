import Giving
import Journal

extension PledgeRecorded: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(
      Pledge(
        id: id, campaign: campaign, amount: amount, day: day, due: due,
        seq: books.place.seq))
  }
}

extension PledgeFulfilled: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var pledge = try books.pledge(self.pledge)
    pledge.state = .fulfilled
    pledge.donation = try books.donation(donation).seq
    try books.tables.update(pledge)
  }
}

extension PledgeCancelled: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var pledge = try books.pledge(self.pledge)
    pledge.state = .cancelled
    try books.tables.update(pledge)
  }
}

extension PledgeLapsed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var pledge = try books.pledge(self.pledge)
    pledge.state = .lapsed
    try books.tables.update(pledge)
  }
}

extension Projection {
  fileprivate func pledge(_ id: ID<Pledge>) throws -> Pledge {
    guard let pledge = try tables.find(Pledge.self, .text(id.text)) else {
      throw GivingRefusal.unknownPledge(id.text)
    }
    return pledge
  }
}
