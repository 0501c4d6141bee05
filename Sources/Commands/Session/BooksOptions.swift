import ArgumentParser
import SQLiteStore
import Workflows

/// Which books, and in whose name.
struct BooksOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The books, such as fund.caisse; else CAISSE_BOOKS.", valueName: "path"))
  var books: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The member who acts, such as m:2; else CAISSE_MEMBER, or the only member.",
      valueName: "member"))
  var actor: String?
}

extension BooksOptions {
  /// The files that are named, here or by the environment.
  func files(_ environment: (String) -> String?) throws -> Files {
    guard let path = books ?? environment("CAISSE_BOOKS"), !path.isEmpty else {
      throw Fault(
        code: "books-not-named", message: "no books are named",
        hint: "give --books <path> or set CAISSE_BOOKS; caisse init makes new ones",
        exit: .wrongUsage)
    }
    return Self.files(at: path, environment)
  }

  /// The files of books at a path, the log's key where the environment says.
  static func files(at path: String, _ environment: (String) -> String?) -> Files {
    var files = Files(books: path)
    files.logKeyPath = environment("CAISSE_LOG_KEY").flatMap { $0.isEmpty ? nil : $0 }
    return files
  }
}

/// How a change is asked for.
struct WritingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "An idempotency key: the same key with the same input does nothing again.",
      valueName: "key"))
  var once: String?

  @Option(
    help: ArgumentHelp(
      "The supporting document: a file, copied beside the books, or a reference to one kept elsewhere.",
      valueName: "reference or file"))
  var document: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Confirm a dangerous act by its amount or name, or today's day when the clock is far ahead; repeatable.",
      valueName: "words"))
  var confirm: [String] = []

  @Flag(help: "Decide and show everything, then roll it back.")
  var dryRun = false
}
