import ArgumentParser
import SQLiteStore
import Workflows

/// `caisse export ndjson`.
struct ExportNDJSON: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ndjson", abstract: "The journal, line by line, in its exact bytes.",
    discussion: """
      Each line is a record; the SHA-256 of a zero byte and the line, without its
      end, is its leaf in the tree.

      Examples:
        caisse export ndjson -o records.ndjson
        caisse export ndjson | wc -l
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: ExportOptions

  func run() throws {
    let session = try Session.open(books, output.options(.json), activity: "export ndjson")
    try session.read { view in
      try session.console.answer { output in
        try view.forEachRecord(from: 0) { _, bytes, _ in
          try output.write(bytes)
          try output.write(UInt8(ascii: "\n"))
          return true
        }
      }
    }
  }
}
