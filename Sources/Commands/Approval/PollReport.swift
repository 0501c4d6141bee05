import Council
import Granting
import Workflows

/// Where polls stand now, on stderr; those with the same count in one line.
struct PollReport {
  private let polls: [Poll]

  init(_ polls: [Poll]) {
    self.polls = polls
  }

  func say(in session: Session) {
    var counts: [String] = []
    for poll in polls where !counts.contains(poll.tally.arithmetic) {
      counts.append(poll.tally.arithmetic)
    }
    for count in counts {
      let same = polls.filter { $0.tally.arithmetic == count }.map(\.award.code.text)
      let subject =
        same.count <= 3 || counts.count == 1
        ? same.prefix(3).joined(separator: ", ") + (same.count > 3 ? " …" : "")
        : "\(same.count) of them"
      session.say("  \(subject): \(count)")
    }
    session.sayNamesNotVerified(in: polls.flatMap(\.approvals))
  }
}
