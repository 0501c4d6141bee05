package import Allocation
package import Granting
package import Journal
import Ledger

/// The polls over whole allocations, and which lines they still have.
package enum AllocationPolls {
  /// The last that was opened: it has all lines that are before the committee. Nil where the allocation
  /// was never put before it.
  package static func inForce(
    of allocation: ID<AllocationProposed>, in view: some BooksView
  ) throws -> AllocationPoll? {
    try view.rows(AllocationPoll.self, where: [.equals("allocation", allocation.text)]).last
  }

  /// Its lines that are open, as they were when it was opened, in the order of their codes: what was
  /// decided or proposed anew since has left it.
  package static func lines(
    of poll: AllocationPoll, in view: some BooksView
  ) throws -> [Award] {
    try view.rows(Award.self, where: [.equals("allocation", poll.allocation.text)])
      .filter { $0.state == .proposed && $0.proposal < poll.seq }
  }

  /// SHA-256 over the leaf hashes of the versions it had when it was opened: as its record must say.
  static func versions(of poll: AllocationPoll, in view: some BooksView) throws -> Hash {
    var hash = RunningHash()
    for award in try view.rows(Award.self, where: [.equals("allocation", poll.allocation.text)]) {
      let version = try view.rows(AwardVersion.self, where: [.equals("award", award.id.text)])
        .last { $0.seq < poll.seq }
      guard let version, version.closed.map({ $0 > poll.seq }) ?? true else { continue }
      hash.update(try view.leaf(ofRecord: version.seq))
    }
    return hash.hash
  }

  /// Puts all lines of an allocation that are before the committee to one poll.
  static func open<Tables>(
    of allocation: ID<AllocationProposed>, on day: Day, _ recorder: inout Recorder<Tables>
  ) throws {
    let view = recorder.tables
    let lines = try view.rows(Award.self, where: [.equals("allocation", allocation.text)])
      .filter { $0.state == .proposed }
    var versions = RunningHash()
    for line in lines { versions.update(try recorder.leaf(ofRecord: line.proposal)) }
    let before = try inForce(of: allocation, in: view)
    try recorder.record(
      PollOpened(
        allocation: allocation, version: (before?.version ?? 0) + 1, lines: Int64(lines.count),
        versions: versions.hash, replaces: try before.map { try view.leaf(ofRecord: $0.seq) },
        day: day, document: recorder.document))
  }
}
