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

  /// It doesn't count on lines that the member is out of, and is none to lines whose window is over, so
  /// there must be others; and it says something that was not said before.
  ///
  /// - Returns: The lines whose window is over.
  @discardableResult
  func require(
    _ decision: Approval.Decision, except differing: [String: Approval.Decision],
    with evidence: Approval.Evidence, at now: Instant, in view: some BooksView
  ) throws -> [String] {
    var (out, over): ((any Error)?, [String]) = (nil, [])
    var (counting, isNew) = (0, false)
    for (line, earlier) in zip(lines, standing) {
      do { try AnswerRules.requirePart(of: member, in: line, at: now, view) } catch {
        let isOver = AnswerRules.isOver(error)
        guard isOver || AnswerRules.leavesOut(error) else { throw error }
        if isOver { over.append(line.code.text) }
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
    return over
  }

  /// What the member signed of one of them, which no voice takes back.
  var signed: Approval? { standing.compactMap(\.self).first { $0.evidence == .signature } }
}
