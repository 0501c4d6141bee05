package import Council
package import Granting
package import Journal
package import Ledger

/// Finding meetings, and which of what was said there counts.
package enum Meetings {
  package static func all(in view: some BooksView) throws -> [Meeting] {
    try view.rows(Meeting.self)
  }

  package static func find(_ code: MeetingCode, in view: some BooksView) throws -> Meeting {
    guard let meeting = try view.find(Meeting.self, .integer(code.number)) else {
      throw MeetingRefusal.unknownMeeting(code.description)
    }
    return meeting
  }

  /// All that was said there.
  package static func answers(
    of meeting: MeetingCode, in view: some BooksView
  ) throws -> [Approval] {
    try view.rows(Approval.self, where: [.equals("meeting", .integer(meeting.number))])
  }

  /// Of these, those that were given otherwise than by voice, and those by voice that a witness stands for.
  ///
  /// - Parameter decision: the record of the decision they are about, where it was taken.
  static func taken(
    _ approvals: [Approval], before decision: Int64?, in view: some BooksView
  ) throws -> [Approval] {
    try approvals.filter { approval in
      guard let meeting = approval.meeting else { return true }
      return try find(meeting, in: view).isTaken(before: decision)
    }
  }

  /// The same, without those whose term is over.
  static func counting(
    _ approvals: [Approval], on day: Day, before decision: Int64?, in view: some BooksView
  ) throws -> [Approval] {
    try approvals.filter { approval in
      guard let meeting = approval.meeting else { return true }
      return try find(meeting, in: view).counts(on: day, before: decision)
    }
  }

  /// Whether what it is about is still to be decided, in the version it names.
  package static func isOpen(_ approval: Approval, in view: some BooksView) throws -> Bool {
    if let award = try view.first(Award.self, where: [.equals("id", approval.subject)]) {
      return award.isPolled && award.version == approval.version
    }
    return try view.find(PolicyProposal.self, .text(approval.subject))?.state == .proposed
  }

  /// The leaf hash that its minutes are known by, which is what members sign for.
  package static func minutes(of meeting: MeetingCode, in view: some BooksView) throws -> Hash {
    try view.leaf(ofRecord: find(meeting, in: view).seq)
  }

  /// The polls it has a part in that are still open, as they stand now.
  package static func polls(
    of meeting: Meeting, on day: Day, at now: Instant, in view: some BooksView
  ) throws -> (awards: [Poll], policies: [PolicyPoll]) {
    var polls: (awards: [Poll], policies: [PolicyPoll]) = ([], [])
    var known: Set<String> = []
    for answer in try answers(of: meeting.code, in: view)
    where try known.insert(answer.subject).inserted && isOpen(answer, in: view) {
      if let policy = try view.find(PolicyProposal.self, .text(answer.subject)) {
        polls.policies.append(try PolicyPoll(of: policy, today: day, at: now, in: view))
      } else {
        let award = try Awards.resolve(answer.subject, in: view)
        polls.awards.append(try Poll(of: award, on: day, at: now, in: view))
      }
    }
    return polls
  }

  /// The record by which an award's version in force was decided, or ratified; nil while it is before the
  /// committee.
  package static func decision(of award: Award, in view: some BooksView) throws -> Int64? {
    if award.isPolled { return nil }
    if let ratifying = award.ratifying { return ratifying }
    return try view.find(
      AwardVersion.self, .text(award.id.text), .integer(award.version))?.closed
  }

  /// Those with answers that wait for somebody to stand for them, or whose term is over.
  package static func all(
    _ state: Meeting.State, on day: Day, in view: some BooksView
  ) throws -> [Meeting] {
    try all(in: view).filter {
      try $0.state(on: day) == state && !answers(of: $0.code, in: view).isEmpty
    }
  }
}
