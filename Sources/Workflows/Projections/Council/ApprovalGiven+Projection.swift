import Allocation
import Council
import Granting
import Journal

/// A signature is verified here, so that every replay verifies all of them again. What answers a whole
/// poll is an approval of each of its lines.
extension ApprovalGiven: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    if let message { try MemberKeys.verify(message, in: books.tables) }
    guard let allocation = ID<AllocationProposed>(subject) else {
      return try say(decision, of: subject, version, in: &books)
    }
    let poll = try books.tables.find(
      AllocationPoll.self, .text(allocation.text), .integer(version))
    guard let poll else { throw MissingRow(table: AllocationPoll.table) }
    for line in try AllocationPolls.lines(of: poll, in: books.tables) {
      try say(
        lines[line.code.text] ?? decision, of: line.id.text, line.version, at: poll.seq, in: &books)
    }
  }

  private func say<Tables: BooksTables>(
    _ decision: Approval.Decision, of subject: String, _ version: Int64, at poll: Int64? = nil,
    in books: inout Projection<Tables>
  ) throws {
    let seq = books.place.seq
    let earlier = try books.tables.rows(
      Approval.self, where: [.equals("subject", subject), .equals("version", .integer(version))])
    for var approval in earlier where approval.member == member && approval.replacedBy == nil {
      approval.replacedBy = seq
      try books.tables.update(approval)
    }
    try books.tables.insert(
      Approval(
        seq: seq, subject: subject, version: version, member: member, decision: decision,
        evidence: evidence, proposal: proposal, poll: poll, message: message?.message.hash,
        day: day))
  }
}
