import Allocation
import Granting
import Journal

/// Counts the ballots again, when it is recorded and whenever the journal is replayed: verifying books
/// verifies what was chosen.
extension ChoiceProposed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.takeParts(parts)
    try books.tables.insert(ChoiceRow(proposed: self, seq: books.place.seq))
    let kept = try KeptChoice(id.text, in: books.tables)
    guard Int64(kept.receipt.election.ballots.count) == ballots,
      Int64(kept.receipt.election.projects.count) == count
    else { throw GrantingRefusal.allocationNotReproduced(id.text) }
  }
}
