/// A record that can't be read back, with its place in the journal.
package struct UnreadableRecord: Error, Equatable {
  package let seq: Int64
  package let problem: RecordProblem

  package init(_ seq: Int64, _ problem: RecordProblem) {
    self.seq = seq
    self.problem = problem
  }
}

extension UnreadableRecord: Explained {
  package var code: String { problem.code }
  package var message: Message { "record \(seq): \(problem.message)" }
  package var hint: Message? { problem.hint }
  package var exit: ExitStatus { problem.exit }
}
