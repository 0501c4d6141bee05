import Council
import Journal

/// Signatures are verified here, so that every replay verifies all of them again.
extension MemberKeyAdded: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try MemberKeys.verify(self, in: books.tables)
    try books.tables.insert(
      MemberKey(
        key: key, member: owned.member, seq: books.place.seq, addedOn: day,
        addedAt: books.place.at, heardBy: heard?.member))
  }
}

extension MemberKeyRevoked: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard var known = try MemberKeys.find(key, in: books.tables) else {
      throw CouncilRefusal.unknownKey(key.fingerprint)
    }
    if try known.member != books.place.member {
      try books.require(countersigned, for: act)
    }
    (known.revokedOn, known.revokedAt) = (day, books.place.at)
    try books.tables.update(known)
  }
}
