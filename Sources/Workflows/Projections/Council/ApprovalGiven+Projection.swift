import Council

/// A signature is verified here, so that every replay verifies all of them again.
extension ApprovalGiven: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    if let message { try MemberKeys.verify(message, in: books.tables) }
    let earlier = try books.tables.rows(
      Approval.self, where: [.equals("subject", subject), .equals("version", .integer(version))])
    let seq = books.place.seq
    try books.tables.insert(
      Approval(
        seq: seq, subject: subject, version: version, member: member, decision: decision,
        evidence: evidence, proposal: proposal, message: message?.message.hash, day: day))
    for var approval in earlier where approval.member == member && approval.replacedBy == nil {
      approval.replacedBy = seq
      try books.tables.update(approval)
    }
  }
}
