import ArgumentParser
import Glibc
import Journal
import SQLiteStore
import Workflows

/// `caisse books take-over`.
struct BooksTakeOver: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take-over", abstract: "Make books of a package that was handed over.",
    discussion: """
      Decrypts it with age, reads every record back into empty books, holds each
      checkpoint in it against them, and puts the people file, documents and the
      log's key beside them; then verifies all of it. What isn't whole leaves
      nothing behind. Prints the statement of the hand-over: read it, count the
      cash, sign.

      Examples:
        caisse books take-over passation.age --key-file ~/.ssh/id_ed25519 \\
          --books fund.caisse
      """)

  @Argument(help: "The package.")
  var package: String

  @Option(
    help: ArgumentHelp("Your private key, of the kind ssh-ed25519.", valueName: "file"))
  var keyFile: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let console = try Console(output, isPrivate: true)
    let files = try books.files(console.surroundings.environment)
    for path in [files.books, files.people, files.logKey.path, files.documents]
    where FileBytes.isThere(path) {
      throw Fault.outputExists(path)
    }
    let surroundings = Session.storeSurroundings(console, "books take-over")
    do {
      let content = try take(into: files, surroundings, console)
      try verify(files, surroundings, console)
      try console.answer { try $0.write(content.statement) }
      console.say(
        "taken over, and verified: records \(Int(content.taken.size)), documents \(content.documents), root \(content.taken.root.base64)"
      )
      if !content.hasKey {
        console.warn(
          "the log's key was not in the package: bring it, or replace it (caisse audit key replace)",
          code: "not-signed")
      }
    } catch {
      Self.remove(files)
      guard let difference = error as? Difference else { throw error }
      try VerificationAnswer(console).answer(.differs(difference))
      throw ExitCode(ExitStatus.verificationFailed.rawValue)
    }
  }

  private func take(
    into files: Files, _ surroundings: SQLiteStore.Surroundings, _ console: Console
  ) throws -> TakenPackage.Content {
    let progress = CountedProgress(console, "taking over records")
    defer { progress.finish() }
    return try Age(console.surroundings.environment).decrypt(package, with: keyFile) { source in
      try TakenPackage(source, called: package)
        .make(files, surroundings: surroundings) { progress.show($0, of: $0) }
    }
  }

  /// Opened once, so that whatever an older people file lacks is done, and what the log signed last is kept.
  private func verify(
    _ files: Files, _ surroundings: SQLiteStore.Surroundings, _ console: Console
  ) throws {
    let store = try SQLiteStore.open(files, surroundings: surroundings)
    try store.close()
    let verification = try SQLiteStore.verify(files, surroundings: surroundings)
    if case .differs(let difference) = verification { throw difference }
  }

  private static func remove(_ files: Files) {
    for name in (try? FileBytes.names(in: files.documents)) ?? [] where !name.hasPrefix(".") {
      unlink("\(files.documents)/\(name)")
    }
    rmdir(files.documents)
    for path in [files.books, files.people, files.logKey.path] { unlink(path) }
  }
}
