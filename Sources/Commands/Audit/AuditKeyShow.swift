import ArgumentParser
import Journal
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// `caisse audit key show`.
struct AuditKeyShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "The public keys by which checkpoints are verified.",
    discussion: """
      Give the last to witnesses, donors and auditors by another way than the files
      they verify with it: in the engagement letter, on paper, on the association's
      site.

      Examples:
        caisse audit key show
        caisse audit key show --format json
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "keys",
    columns: [
      Column("since", .count, "Since record"), Column("cause", .code, "Cause"),
      Column("key", .code, "Key"), Column("lost_size", .count, "Records before the loss"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "audit key show")
    let keys = try session.read { try LogKeys.all(in: $0) }
    try session.console.list("keys", Self.table) { page in
      for key in keys {
        try page.row([
          .count(Int(key.seq)), .code(key.cause.rawValue), .code(key.key?.text ?? ""),
          key.lost.map { .count(Int($0.size)) } ?? .none,
        ])
      }
    }
  }
}
