import Allocation
import Granting
import Journal

extension AllocationShares: Projecting {
  package static var isPart: Bool { true }

  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    for (offset, line) in shares.enumerated() {
      guard let code = ApplicationCode(line.application),
        let application = try books.tables.find(Application.self, .integer(code.number))
      else { throw GrantingRefusal.unknownApplication(line.application) }
      try books.tables.insert(
        ShareRow(
          allocation: allocation, position: first + Int64(offset), application: application,
          amount: line.share, locked: line.locked))
    }
  }
}

extension AllocationProposed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.takeParts(parts)
    if let ballots {
      let cast = try books.tables.count(Ballot.self, where: [.equals("round", round)])
      guard Int64(cast) == ballots else {
        throw GrantingRefusal.allocationNotReproduced(id.text)
      }
    }
    try books.tables.insert(AllocationRow(proposed: self, seq: books.place.seq))
  }
}
