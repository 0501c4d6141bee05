import ArgumentParser
import Journal
import SQLiteStore
import Workflows

/// `caisse audit follow`.
struct AuditFollow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow",
    abstract: "Keep a follower: books that take over what is new in others'.",
    discussion: """
      The source is books, which are read and not written, or the folder of an audit
      export. The follower is made where there is none yet. Every record it has must
      be the same there, byte for byte; those after them are read back into its
      tables, and every checkpoint that comes with them must be of these records and
      signed by the log's key. Otherwise nothing is taken over, the first difference
      is told, and the exit status is 3. Records that nobody has signed yet are taken
      over with a warning.

      Says what changed since. It has all that the journal holds and nothing of
      the people file: reading, verifying, statements and exports work on it, and it
      can't be written to.

      Examples:
        caisse audit follow /mnt/relais/fund.caisse --books relais.caisse
        caisse audit follow ./audit-2024 --books relais.caisse \\
          --since june.checkpoint
        caisse status --books relais.caisse
      """)

  @Argument(help: "The books, or the folder of an audit export.")
  var source: String

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "The journal must begin with what this checkpoint signed; repeatable.", valueName: "file"))
  var since: [String] = []

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let console = try Console(output)
    let environment = console.surroundings.environment
    let files = try books.files(environment)
    guard !FileBytes.isSame(source, files.books) else { throw Self.followsItself(source) }
    let known = try since.map { try CheckpointFile.read($0).checkpoint }
    let surroundings = Session.storeSurroundings(console, "audit follow")
    let isNew = !FileBytes.isThere(files.books)
    let store =
      isNew
      ? try SQLiteStore.createFollower(files, surroundings: surroundings)
      : try SQLiteStore.open(files, surroundings: surroundings)
    let before = try isNew ? [:] : FollowedFigures.all(of: store)
    let taken: TakeOver<SQLiteBooks>.Taken
    do { taken = try follow(in: store, known, console) } catch {
      if isNew { try store.remove() }
      guard let difference = error as? Difference else { throw error }
      try VerificationAnswer(console).answer(.differs(difference))
      throw ExitCode(ExitStatus.verificationFailed.rawValue)
    }
    try FollowAnswer(console, store).answer(taken, since: before)
  }

  private static func followsItself(_ path: String) -> Fault {
    Fault(
      code: "follows-itself", message: "\(path) can't follow itself",
      hint: "name the follower with --books, and the books it follows before", exit: .wrongUsage)
  }

  private func follow(
    in store: SQLiteStore, _ known: [Checkpoint], _ console: Console
  ) throws -> TakeOver<SQLiteBooks>.Taken {
    let progress = Progress(console, "reading the journal")
    defer { progress.finish() }
    var last: Int64 = 0
    func show(_ count: Int64) {
      progress.advance(by: Int(count - last))
      last = count
    }
    if FileBytes.isFolder(source) {
      return try store.follow(ExportedJournal(source), known: known, progress: show)
    }
    let others = try BooksOfOthers(
      BooksOptions.files(at: source, { _ in nil }), surroundings: store.surroundings)
    return try store.follow(others, known: known, progress: show)
  }
}
