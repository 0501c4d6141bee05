import GRDB
package import Workflows

extension SQLiteStore {
  /// Takes over what another's journal holds beyond these books: all of it, or nothing. They are a copy and
  /// have no people file; whoever has one writes their own.
  package func follow(
    _ journal: some ForeignJournal, progress: (Int64) -> Void = { _ in }
  ) throws -> TakeOver<SQLiteBooks>.Taken {
    guard !hasPeople else { throw Fault.notACopy(files?.books ?? "") }
    return try inWords(files) {
      try withBooks { database, books in
        try database.beginTransaction(.immediate)
        holder?.claim(as: surroundings.activity)
        defer { holder?.release() }
        do {
          var takeOver = try TakeOver(into: books)
          let taken = try takeOver.run(journal, progress: progress)
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
  fileprivate static func notACopy(_ path: String) -> Fault {
    Fault(
      code: "not-a-copy", message: "\(path) has a people file: they are books of their own",
      hint: "name another file with --books; where there is none yet, it is made")
  }
}
