package import Formats

/// What an import of collectives or of applications did with each row.
package struct RowCounts: Hashable, Sendable {
  package var imported = 0
  package var alreadyKnown = 0
  /// Known, and the file says something else of it.
  package var changed = 0
  package var rejected = 0
  package var changes: [Change] = []

  package init() {}

  /// A known row that says something else, by the names of its columns.
  package struct Change: Hashable, Sendable {
    package let line: Int
    package let name: String
    package let columns: [String]
    package let isApplied: Bool
  }

  mutating func count(_ change: Change) {
    changed += 1
    if changes.count < Findings.longestList { changes.append(change) }
  }
}

/// A file with rows that can't be taken: nothing of it was.
package struct RowsRejected: Error, Sendable {
  package let counts: RowCounts
  package let findings: Findings
}
