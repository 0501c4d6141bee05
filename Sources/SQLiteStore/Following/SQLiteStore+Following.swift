import GRDB
package import Journal
package import Workflows

extension SQLiteStore {
  /// Takes over what another's journal holds beyond these books: all of it, or nothing. A follower has
  /// no people file; whoever has one writes books of their own.
  package func follow(
    _ journal: some ForeignJournal, known: [Checkpoint] = [], progress: (Int64) -> Void = { _ in }
  ) throws -> TakeOver<SQLiteBooks>.Taken {
    guard !hasPeople else { throw Fault.notAFollower(files?.books ?? "") }
    return try inWords(files) {
      try withBooks { database, books in
        try database.beginTransaction(.immediate)
        holder?.claim(as: surroundings.activity)
        defer { holder?.release() }
        do {
          var takeOver = try TakeOver(into: books)
          let taken = try takeOver.run(journal, known: known, progress: progress)
          try books.flush()
          try database.commit()
          return taken
        } catch {
          try? rollBack(database, books)
          throw error
        }
      }
    }
  }
}

extension Fault {
  fileprivate static func notAFollower(_ path: String) -> Fault {
    Fault(
      code: "not-a-follower",
      message: "\(path) has a people file: these books are written to, and follow no others",
      hint: "name another file with --books; where there is none yet, it is made", exit: .refused)
  }
}
