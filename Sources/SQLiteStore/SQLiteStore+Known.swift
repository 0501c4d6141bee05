import GRDB
import Journal
package import Workflows

extension SQLiteStore {
  /// Books as the journal held them then: its records read back, up to the end of the last change that
  /// was whole, into a file that is gone with this store. They have no people file, so no name is in them.
  package func asKnown(
    at moment: KnownAt, progress: (Int64, Int64) -> Void = { _, _ in }
  ) throws -> SQLiteStore {
    let then = try SQLiteStore.temporary(surroundings: surroundings)
    try read { view in
      let last = try moment.lastRecord(in: view)
      guard last >= 0 else { throw Fault.nothingKnown() }
      try then.withBooks { database, books in
        try database.inTransaction(.immediate) {
          try books.readBack(view, through: last, progress)
          return .commit
        }
      }
    }
    return then
  }
}

extension SQLiteBooks {
  /// Takes over another journal's first records, with all that they do to the tables.
  fileprivate func readBack(
    _ other: SQLiteBooks, through last: Int64, _ progress: (Int64, Int64) -> Void
  ) throws {
    var replay = Replay(into: self)
    var edge = try treeEdge()
    try other.forEachRecord(from: 0) { seq, line, leaf in
      guard seq <= last else { return false }
      try replay.readBack(line)
      try append(seq: seq, line: line, leaf: leaf)
      edge.append(leaf)
      if seq & 0x3ff == 0 { progress(seq, last) }
      return true
    }
    try replay.finish()
    try keep(edge: edge)
    try flush()
  }
}
