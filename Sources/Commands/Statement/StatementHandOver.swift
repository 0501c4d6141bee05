import ArgumentParser
import SQLiteStore
import Workflows

/// `caisse statement hand-over`.
struct StatementHandOver: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over",
    abstract: "What a treasurer hands over: money, open items, keys, copies.",
    discussion: """
      Where the money is, with the last count of each cash box; each fund; what
      waits for whom, and what is wrong; the keys of the log and of members in
      force; copies of the people file that are not destroyed. Print it and have
      both sign, with the checkpoint at its foot: from there on it is the successor
      who answers.

      Handed over with it are the books, the people file beside them, the folder of
      documents and the log's key: all of it in one package that the successor alone
      opens, with caisse books hand-over. Then end the roles of who leaves, and give
      the log another key: caisse audit key rotate.

      Examples:
        caisse statement hand-over --lang fr -o passation.html
        caisse statement hand-over --format json
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "statement hand-over")
    try session.read { try HandOverStatement(session).write($0) }
  }
}
