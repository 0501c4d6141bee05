import Allocation
import Council
import Granting
import Journal

/// What a member may say of a whole poll, and what it takes back.
struct PollAnswer {
  let poll: AllocationPoll
  let member: MemberCode
  /// Those it is about: open, and as they were when the poll was opened.
  let lines: [Award]
  /// What the member said of each of them that stands.
  private let standing: [Approval?]

  init(to poll: AllocationPoll, by member: MemberCode, in view: some BooksView) throws {
    self.poll = poll
    self.member = member
    lines = try AllocationPolls.lines(of: poll, in: view)
    standing = try lines.map { try AnswerRules.standing(of: member, on: $0, in: view) }
  }

  /// The leaf hash of the last thing they said of any of these lines.
  func replaces(in view: some BooksView) throws -> Hash? {
    try standing.compactMap { $0?.seq }.max().map { try view.leaf(ofRecord: $0) }
  }

  /// It doesn't count on lines that the member is out of, so there must be others; and it says something
  /// that was not said before.
  func require(
    _ decision: Approval.Decision, except differing: [String: Approval.Decision],
    with evidence: Approval.Evidence, at now: Instant, in view: some BooksView
  ) throws {
    var out: (any Error)?
    var (counting, isNew) = (0, false)
    for (line, earlier) in zip(lines, standing) {
      do { try AnswerRules.requirePart(of: member, in: line, at: now, view) } catch {
        guard AnswerRules.leavesOut(error) else { throw error }
        out = out ?? error
        continue
      }
      counting += 1
      let said = differing[line.code.text] ?? decision
      isNew = isNew || AnswerRules.isNew(said, with: evidence, after: earlier)
    }
    if counting == 0, let out { throw out }
    guard isNew else {
      throw CouncilRefusal.approvalKnown(
        member, subject: poll.allocation.text, decision: decision)
    }
  }
}
