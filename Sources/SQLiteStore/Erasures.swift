import GRDB
import GRDBSQLite
import Ledger
import Workflows

/// What erasing people needs beside its change: compacting the people file, and keeping an older copy of
/// it from bringing anybody back.
enum Erasures {
  /// Finishes what was interrupted or restored. Costs nothing where there is nothing to do.
  static func finish(_ database: Database, _ books: SQLiteBooks) throws {
    try deleteReturned(database, books)
    try compact(books)
  }

  /// Writes the people file anew without the pages that held what was deleted.
  static func compact(_ books: SQLiteBooks) throws {
    guard let erasing = try books.find(ErasingRow.self, ErasingRow.key), erasing.isCompacting
    else { return }
    do {
      try SQLiteStore.execute("VACUUM people", on: books.connection)
      try SQLiteStore.execute("UPDATE people.erasing SET compacting = 0", on: books.connection)
    } catch let failure as SQLiteFailure
      where [SQLITE_BUSY, SQLITE_READONLY].contains(failure.code)
    {
      // Somebody reads just now, or nothing may be written here: the next opening does it.
      return
    }
  }

  /// An erasure recorded after this people file was copied: its openings are deleted again, and the
  /// people who have none left.
  private static func deleteReturned(_ database: Database, _ books: SQLiteBooks) throws {
    guard let erasing = try books.find(ErasingRow.self, ErasingRow.key) else { return }
    let last = try Statement("SELECT coalesce(max(seq), -1) FROM erased", on: books.connection)
    guard try last.step(), case let through = try last.integer(), through > erasing.through else {
      return
    }
    last.reset()
    try database.inTransaction(.immediate) {
      let people = try deleteOpenings(after: erasing.through, books)
      for person in people { try deletePerson(person, books) }
      let waiting = try books.count(ErasureRow.self, where: [])
      var erasing = erasing
      erasing.through = through
      erasing.isCompacting = true
      if waiting == 0 { (erasing.people, erasing.since) = (0, nil) }
      try books.update(erasing)
      return .commit
    }
  }

  /// Gives whose they were.
  private static func deleteOpenings(
    after seq: Int64, _ books: SQLiteBooks
  ) throws -> Set<Int64> {
    var people: Set<Int64> = []
    try books.forEach(ErasedRow.self, where: [Condition("seq", .above, .integer(seq))]) { erased in
      let (record, tag) = (Value.integer(erased.record), Value.text(erased.tag))
      if let opening = try books.find(OpeningPlace.self, record, tag) {
        if let person = opening.person { people.insert(person) }
        try books.delete(OpeningPlace.self, record, tag)
      }
      try books.delete(ErasureRow.self, record, tag)
      return true
    }
    return people
  }

  private static func deletePerson(_ person: Int64, _ books: SQLiteBooks) throws {
    let left = try books.count(OpeningPlace.self, where: [.equals("person", .integer(person))])
    guard left == 0 else { return }
    for ground in RetentionGround.allCases {
      try books.delete(RestrictionRow.self, .integer(person), .text(ground.rawValue))
    }
    try books.delete(PersonNumber.self, .integer(person))
  }
}

extension SQLiteStore {
  /// Compacts the people file after an erasure.
  package func compactPeople() throws {
    try inWords(files) {
      try withBooks { _, books in try Erasures.compact(books) }
    }
  }
}
