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
      The owner may, alone and at once; and an administrator, with another member's
      countersignature. What the key signed before stays; it is never added again.

      Examples:
        caisse member key revoke SHA256:Zk3… --as m:2
        caisse member key revoke SHA256:Zk3… --countersigned-by m:3
        caisse member key revoke "$(cat awa.pub)" --document perte.pdf
      """)

  @Argument(help: "The key's fingerprint, or its line.")
  var key: String

  @OptionGroup var countersign: CountersignOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "member key revoke")
    let actor = try session.actor()
    var workflow = RevokeMemberKey(key: key)
    let countersigning = try countersign.countersigning(writing, in: session) {
      [workflow] in try workflow.act(in: $0)
    }
    guard let countersigning else { return }
    workflow.countersigning = countersigning
    try session.commit(writing, input: countersign.act.files) { [workflow] view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { revoked, countersigned in
      let words = countersigned?.words(beside: actor) ?? ""
      return Said("\(revoked.member) signs with \(revoked.key.fingerprint) no more\(words)")
    }
  }
}
