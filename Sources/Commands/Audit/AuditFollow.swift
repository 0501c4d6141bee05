import ArgumentParser
import Journal
import SQLiteStore
import Workflows

/// `caisse audit follow`.
struct AuditFollow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow", abstract: "Keep a copy of a journal that only takes over what is new.",
    discussion: """
      The source is books, which are read and not written, or the folder of an audit
      export. The copy is made where there is none yet. Every record it has must be
      the same there, byte for byte; those after them are read back into its tables,
      and the last checkpoint must be signed by the log's key. Otherwise nothing is
      taken over, the first difference is told, and the exit status is 3.

      Says what changed since. The copy has all that the journal holds and nothing of
      the people file: reading, verifying, statements and exports work on it, and it
      can't be written to.

      Examples:
        caisse audit follow /mnt/relais/fund.caisse --books relais.caisse
        caisse audit follow ./audit-2024 --books relais.caisse
        caisse status --books relais.caisse
      """)

  @Argument(help: "The books, or the folder of an audit export.")
  var source: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let console = try Console(output)
    let environment = console.surroundings.environment
    let files = try books.files(environment)
    let surroundings = Session.storeSurroundings(console, "audit follow")
    let isNew = !FileBytes.isThere(files.books)
    let store =
      isNew
      ? try SQLiteStore.createCopy(files, surroundings: surroundings)
      : try SQLiteStore.open(files, surroundings: surroundings)
    do {
      let before = try isNew ? [:] : FollowedFigures.all(of: store)
      let taken = try follow(in: store, console, environment, surroundings)
      try FollowAnswer(console, store).answer(taken, since: before)
    } catch {
      if isNew { try store.remove() }
      guard let difference = error as? Difference else { throw error }
      try VerificationAnswer(console).answer(.differs(difference))
      throw ExitCode(ExitStatus.verificationFailed.rawValue)
    }
  }

  private func follow(
    in store: SQLiteStore, _ console: Console, _ environment: (String) -> String?,
    _ surroundings: SQLiteStore.Surroundings
  ) throws -> TakeOver<SQLiteBooks>.Taken {
    let progress = Progress(console, "reading the journal")
    defer { progress.finish() }
    var last: Int64 = 0
    func show(_ count: Int64) {
      progress.advance(by: Int(count - last))
      last = count
    }
    if FileBytes.isFolder(source) {
      return try store.follow(ExportedJournal(source), progress: show)
    }
    let others = try BooksOfOthers(
      BooksOptions.files(at: source, { _ in nil }), surroundings: surroundings)
    return try store.follow(others, progress: show)
  }
}
