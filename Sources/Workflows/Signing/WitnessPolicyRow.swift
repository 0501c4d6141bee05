package import Journal

/// A policy of witnesses, from one record on.
package struct WitnessPolicyRow: Row {
  package let seq: Int64
  package let policy: WitnessPolicy

  package init(seq: Int64, policy: WitnessPolicy) {
    self.seq = seq
    self.policy = policy
  }

  package static let table = "witness_policy"
  package static let columns = ["seq", "lines"]

  package func write(to row: inout some RowWriter) {
    row.integer(seq)
    row.text(policy.lines.joined(separator: "\n"))
  }

  package init(from row: inout some RowReader) throws {
    seq = try row.integer()
    guard let policy = try? WitnessPolicy(text: try row.text()) else {
      throw UnreadableRow(column: "lines")
    }
    self.policy = policy
  }
}
