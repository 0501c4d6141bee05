import GRDBSQLite
import Workflows

/// What the records make of the tables: all of them are read back into temporary books, whose every row
/// must then be one of the books, and the other way round.
struct MeaningSide {
  let stored: Connection
  private let replayed: Connection
  private let hasPeople: Bool

  init(_ stored: Connection, hasPeople: Bool) throws {
    self.stored = stored
    self.hasPeople = hasPeople
    replayed = try Connection.temporary(cacheMebibytes: 64)
  }

  /// The definitions of both files. Books of another version of this program hold other projections
  /// until they are opened, and only then can these be compared.
  func checkDefinitions() throws {
    let check = SchemaCheck(stored: stored.handle, expected: replayed.handle)
    try check.run("main", of: .kept)
    if hasPeople { try check.run("people") }
    try SingleRow.require(in: "projection", on: stored.handle)
    let kept = try Settings.read("SELECT schema FROM projection", on: stored.handle)
    let isOfThisVersion = kept == SchemaFiles.projectionsHash
    do { try check.run("main") } catch let difference as Difference {
      throw isOfThisVersion ? difference : Fault.projectionsOfOtherVersion
    }
    guard isOfThisVersion else {
      throw Difference(
        table: "projection", row: "0", column: "schema",
        "it isn't the hash of the definitions that are there")
    }
  }

  /// Takes every record back as it comes; gives the number of commitments in them.
  func readBack(_ ahead: RecordsAhead, _ progress: (Int64) -> Void) throws -> Int64 {
    defer { ahead.stop() }
    try replayed.dropTriggers()
    let tables = try ComparedBooks(stored: stored, replayed: replayed)
    try replayed.execute("BEGIN")
    var replay = Replay(into: tables)
    var end: RecordsAhead.End?
    while end == nil {
      let batch = ahead.next()
      for record in batch.records {
        do { try replay.take(record) } catch {
          throw Difference.whileReadingBack(replay.next, error) ?? error
        }
        if replay.next & 0xfff == 0 { progress(replay.next) }
      }
      end = batch.end
    }
    progress(replay.next)
    try finish(replay, end!)
    try tables.finish()
    return replay.commitments
  }

  private func finish(
    _ replay: Replay<ComparedBooks>, _ end: RecordsAhead.End
  ) throws {
    switch end {
    case .whole:
      do { try replay.finish() } catch {
        throw Difference.whileReadingBack(replay.next - 1, error) ?? error
      }
    case .unreadable(let problem): throw Difference.ofRecord(replay.next, problem.message)
    case .cutOff: throw RecordsCutOff()
    }
  }

  /// What rules proposed is reckoned again.
  func checkAllocations() throws {
    try ReckonedAgain.check(in: SQLiteBooks(connection: replayed.handle, hasPeople: false))
  }

  /// What members approved are the versions that their records name. Leaves are those of the books.
  func checkApprovals() throws {
    try ApprovedVersions.check(in: SQLiteBooks(connection: stored.handle, hasPeople: false))
  }

  /// Compares the tables that were not compared while the records were read.
  func compareTables() throws {
    for table in try ProjectionTables.all(on: replayed.handle)
    where !ComparedBooks.comparedOnTheWay.contains(table.name) {
      do {
        try TableComparison(
          table, ComparedBooks.comparedAtTheEnd(of: table.name), stored: stored.handle,
          replayed: replayed.handle
        ).run()
      } catch let failure as SQLiteFailure where failure.isDamage {
        throw Difference(table: table.name, "it can't be read: \(failure.words)")
      }
    }
  }
}

/// Not all records could be had. Whoever read them says why.
struct RecordsCutOff: Error {}

extension Connection {
  /// What the facts make is checked against the books, so that nothing need be refused on the way.
  fileprivate func dropTriggers() throws {
    let select = try Statement("SELECT name FROM sqlite_schema WHERE type = 'trigger'", on: handle)
    var names: [String] = []
    while try select.step() { names.append(try select.text()) }
    for name in names { try execute("DROP TRIGGER \(name)") }
  }
}
