import Council
import Granting
import Ledger
import Workflows

/// Where polls stand now, on stderr; those with the same count in one line, and what comes of all.
struct PollReport {
  private let polls: [Poll]
  /// Awards are named as far as they are so few.
  private static let mostNames = 5

  init(_ polls: [Poll]) {
    self.polls = polls
  }

  func say(in session: Session) throws {
    var counts: [String] = []
    for poll in polls where !counts.contains(poll.tally.arithmetic) {
      counts.append(poll.tally.arithmetic)
    }
    for count in counts {
      let same = polls.filter { $0.tally.arithmetic == count }.map(\.award.code.text)
      let subject =
        same.count <= Self.mostNames
        ? same.joined(separator: ", ") : "\(same.count) awards"
      session.say("  \(subject): \(count)")
    }
    if counts.count > 1 { session.say("  \(PollSummary(polls).words)") }
    try session.sayNamesNotVerified(in: polls.flatMap(\.approvals))
  }
}
