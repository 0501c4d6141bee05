import Council
import Journal

/// A signature is verified here, so that every replay verifies all of them again. What answers a whole
/// poll is an approval of each of its lines.
extension ApprovalGiven: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    if let message { try MemberKeys.verify(message, in: books.tables) }
    let seq = books.place.seq
    let lines = try AnsweredLines.all(
      of: subject, version, decision, except: lines, over: over, in: books.tables)
    for line in lines {
      try books.tables.insert(
        Approval(
          seq: seq, subject: line.subject, version: line.version, member: member,
          decision: line.decision, evidence: evidence, proposal: proposal, poll: line.poll,
          message: message?.message.hash, day: day))
      try books.settleApprovals(of: member, on: line.subject, line.version)
    }
  }
}

extension Projection {
  /// Each answer of a member takes the place of those they gave until then; what was said by voice does so
  /// while a witness stands for it.
  func settleApprovals(
    of member: MemberCode, on subject: String, _ version: Int64
  ) throws {
    let answers = try tables.rows(
      Approval.self, where: [.equals("subject", subject), .equals("version", .integer(version))]
    ).filter { $0.member == member }
    var next: Int64?
    for var answer in answers.reversed() {
      if answer.replacedBy != next {
        answer.replacedBy = next
        try tables.update(answer)
      }
      let meeting = try answer.meeting.map { try Meetings.find($0, in: tables) }
      if meeting?.isTaken() ?? true { next = answer.seq }
    }
  }
}
