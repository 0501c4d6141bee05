import Council
import Granting
import Journal

/// What was said is written down at once. It takes the place of what was said before when it is witnessed:
/// nobody's answer is lost by what another one types.
extension MeetingRecorded: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard let document else { throw MeetingRefusal.minutesMissing }
    try books.tables.insert(
      Meeting(
        code: meeting, day: day, present: present, proxies: proxies,
        countersignBy: countersignBy, document: document, seq: books.place.seq,
        recordedBy: try books.place.member))
    for answer in answers {
      let lines = try AnsweredLines.all(
        of: answer.subject, answer.version, answer.decision, except: answer.lines,
        over: answer.over, in: books.tables)
      for line in lines {
        try books.tables.insert(
          Approval(
            seq: books.place.seq, subject: line.subject, version: line.version,
            member: answer.member, decision: line.decision, evidence: .minutes,
            proposal: answer.proposal, poll: line.poll, meeting: meeting,
            speaker: speaker(for: answer.member), day: day))
      }
    }
  }
}

extension MinutesAttested: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var known = try Meetings.find(meeting, in: books.tables)
    if let signed { try books.accept(signed, as: part.act, on: minutes) }
    let attestation = Meeting.Attestation(
      member: try signed?.member ?? books.place.member, day: day, seq: books.place.seq,
      isSigned: signed != nil)
    switch part {
    case .witness: known.witness = attestation
    case .countersignature: known.countersignature = attestation
    }
    try books.tables.update(known)
    try books.settleApprovals(of: known)
  }
}

/// What it had taken the place of stands again, where nothing was decided since.
extension MeetingVoided: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var known = try Meetings.find(meeting, in: books.tables)
    known.voiding = Meeting.Voiding(day: day, seq: books.place.seq, reason: reason)
    try books.tables.update(known)
    try books.settleApprovals(of: known)
  }
}

extension Projection {
  /// What was decided keeps the answers by which it was.
  fileprivate func settleApprovals(of meeting: Meeting) throws {
    for answer in try Meetings.answers(of: meeting.code, in: tables)
    where try Meetings.isOpen(answer, in: tables) {
      try settleApprovals(of: answer.member, on: answer.subject, answer.version)
    }
  }
}
