import ArgumentParser
import Council
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse member key list`.
struct MemberKeyList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The keys of all members, by their fingerprints.",
    discussion: """
      For the file by which ssh-keygen -Y verify knows them, see caisse member list
      --format allowed-signers.

      Examples:
        caisse member key list
        caisse member key list --format csv
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "keys", title: "Keys",
    columns: [
      Column("member", .code, "Member"), Column("type", .code, "Type"),
      Column("fingerprint", .code, "Fingerprint"), Column("added_on", .day, "Added on"),
      Column("heard_by", .code, "Countersigned by"), Column("revoked_on", .day, "Revoked on"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "member key list")
    try session.read { view in
      let keys = try view.rows(MemberKey.self).sorted { $0.seq < $1.seq }
      try session.console.list("Keys", Self.table) { page in
        for key in keys {
          try page.row([
            .code(key.member.description), .code(key.key.type.rawValue),
            .code(key.key.fingerprint), .day(key.addedOn),
            key.heardBy.map { .code($0.description) } ?? .none, .day(key.revokedOn),
          ])
        }
      }
    }
  }
}
