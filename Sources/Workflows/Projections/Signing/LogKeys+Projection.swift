import Council
import Journal
import Keeping

extension LogKeyRotated: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.put(key, under: books.logKey().origin, as: .rotated)
  }
}

/// Signatures are verified here, so that every replay verifies all of them again.
extension LogKeyReplaced: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let inForce = try books.logKey()
    guard try Witnesses.policy(in: books.tables)?.witnesses.contains(witnessed.witness) == true
    else { throw ProofRefusal.noWitnessNamed }
    _ = try witnessed.signed(under: inForce.origin).signers(among: [witnessed.witness])
    let members = Set(signed.map(\.member))
    let needed = try Policies.largestApprovals(on: day, in: books.tables)
    guard members.count >= needed else {
      throw ProofRefusal.tooFewMembers(signed: members.count, needed: needed)
    }
    for one in signed { try books.accept(one, as: .logKeyReplaced, on: subject) }
    try books.put(key, under: inForce.origin, as: .replaced)
  }
}

extension BooksRestored: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.put(key, under: key.name, as: .restored, lost: lost)
  }
}

extension WitnessesNamed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(WitnessPolicyRow(seq: books.place.seq, policy: policy))
  }
}

extension Projection {
  fileprivate func logKey() throws -> LogKey {
    guard let inForce = try LogKeys.inForce(in: tables) else {
      throw MissingRow(table: LogKey.table)
    }
    return inForce
  }

  fileprivate func put(
    _ key: NoteKey, under origin: String, as cause: LogKey.Cause, lost: LostRecords? = nil
  ) throws {
    try tables.insert(
      LogKey(seq: place.seq, origin: origin, key: key, cause: cause, lost: lost))
  }
}
