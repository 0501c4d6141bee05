import Council
import Granting
import Journal

/// Whether each approval is about the version that its record names: a signature binds the leaf hash of a
/// proposal, or of a poll, and this binds that to the award.
package enum ApprovedVersions {
  /// Throws the first difference.
  package static func check(in view: some BooksView) throws {
    try checkMinutes(in: view)
    try view.forEach(AllocationPoll.self, where: []) { poll in
      guard try AllocationPolls.versions(of: poll, in: view) == poll.versions else {
        throw Difference(
          record: poll.seq, table: AllocationPoll.table,
          row: "\(poll.allocation.text), \(poll.version)", column: "versions",
          "it is not the hash of the versions that were open")
      }
      return true
    }
    try view.forEach(Approval.self, where: []) { approval in
      guard let bound = try bound(by: approval, in: view),
        try view.leaf(ofRecord: bound) == approval.proposal
      else {
        throw Difference(
          record: approval.seq, table: Approval.table,
          row: "\(approval.seq), \(approval.subject)", column: "proposal",
          "it is not the leaf of the version that it names")
      }
      return true
    }
  }

  /// Whoever stands for minutes signed the leaf of the record that has them.
  private static func checkMinutes(in view: some BooksView) throws {
    for meeting in try Meetings.all(in: view) {
      let minutes = try view.leaf(ofRecord: meeting.seq)
      for one in [meeting.witness, meeting.countersignature].compactMap(\.self)
      where try RecordedFacts.fact(MinutesAttested.self, at: one.seq, in: view)?.minutes != minutes
      {
        throw Difference(
          record: one.seq, table: Meeting.table, row: meeting.code.description, column: "seq",
          "it is not the record whose leaf was signed for")
      }
    }
  }

  /// The record whose leaf binds what was approved; nil where a poll has no such line.
  private static func bound(by approval: Approval, in view: some BooksView) throws -> Int64? {
    if let policy = try view.find(PolicyProposal.self, .text(approval.subject)) {
      return policy.proposal
    }
    let version = try view.find(
      AwardVersion.self, .text(approval.subject), .integer(approval.version))
    guard let version else { return nil }
    guard let poll = approval.poll else { return version.seq }
    let next = try view.find(
      AwardVersion.self, .text(approval.subject), .integer(approval.version + 1))
    guard version.seq < poll, next.map({ $0.seq > poll }) ?? true else { return nil }
    return poll
  }
}
