import ArgumentParser
import Council
import Journal
import SQLiteStore
import Workflows

/// `caisse member key revoke`.
struct MemberKeyRevoke: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "Revoke a key that is lost or was seen: it signs no more.",
    discussion: """
      The owner may, and an administrator. What the key signed before stays; it is
      never added again.

      Examples:
        caisse member key revoke SHA256:Zk3…
        caisse member key revoke "$(cat awa.pub)" --document perte.pdf
      """)

  @Argument(help: "The key's fingerprint, or its line.")
  var key: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "member key revoke")
    let workflow = RevokeMemberKey(key: key)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { revoked in
      Said("\(revoked.member) signs with \(revoked.key.fingerprint) no more")
    }
  }
}
