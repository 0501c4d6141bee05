import Allocation
import Council
import Granting
import Journal

/// What one answer is about, be it to a single decision or to all the lines of a poll.
struct AnsweredLines {
  let subject: String
  let version: Int64
  let decision: Approval.Decision
  /// The record that opened the poll it is a line of.
  let poll: Int64?

  static func all(
    of subject: String, _ version: Int64, _ decision: Approval.Decision,
    except lines: [String: Approval.Decision], over: [String], in view: some BooksView
  ) throws -> [AnsweredLines] {
    guard let allocation = ID<AllocationProposed>(subject) else {
      return [
        AnsweredLines(subject: subject, version: version, decision: decision, poll: nil)
      ]
    }
    let poll = try view.find(
      AllocationPoll.self, .text(allocation.text), .integer(version))
    guard let poll else { throw MissingRow(table: AllocationPoll.table) }
    return try AllocationPolls.lines(of: poll, in: view)
      .filter { !over.contains($0.code.text) }
      .map { line in
        AnsweredLines(
          subject: line.id.text, version: line.version,
          decision: lines[line.code.text] ?? decision, poll: poll.seq)
      }
  }
}
