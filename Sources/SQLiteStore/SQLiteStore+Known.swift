import GRDB
import Journal
package import Workflows

extension SQLiteStore {
  /// Books in memory as the journal held them then: its records read back, up to the end of the last
  /// change that was whole. They have no people file, so no name is in them.
  package func asKnown(at moment: KnownAt) throws -> SQLiteStore {
    let then = try SQLiteStore.inMemory(surroundings: surroundings)
    try read { view in
      let last = try moment.lastRecord(in: view)
      guard last >= 0 else { throw Fault.nothingKnown() }
      try then.withBooks { database, books in
        try database.inTransaction(.immediate) {
          try books.readBack(view, through: last)
          return .commit
        }
      }
    }
    return then
  }
}

extension SQLiteBooks {
  /// Takes over another journal's first records, with all that they do to the tables.
  fileprivate func readBack(_ other: SQLiteBooks, through last: Int64) throws {
    var replay = Replay(into: self)
    var edge = try treeEdge()
    try other.forEachRecord(from: 0) { seq, line, leaf in
      guard seq <= last else { return false }
      try replay.read(line)
      try append(seq: seq, line: line, leaf: leaf)
      edge.append(leaf)
      return true
    }
    try replay.finish()
    try keep(edge: edge)
  }
}
