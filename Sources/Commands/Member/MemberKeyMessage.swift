import ArgumentParser
import Council
import Journal
import SQLiteStore
import Workflows

/// `caisse member key message`.
struct MemberKeyMessage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "message", abstract: "Write what is signed before a key is added.",
    discussion: """
      The owner signs with the new key, which proves that they hold it. Another
      member, who has a key in force, hears the key's fingerprint from the owner and
      signs with --heard.

      Examples:
        caisse member key message m:2 --key awa.pub -o awa.message
        caisse member key message m:1 --key awa.pub --heard -o heard.message
        ssh-keygen -Y sign -f awa -n caisse-act-v1@caisse/… awa.message
      """)

  @Argument(help: "The member who will sign it.")
  var member: MemberCode

  @Option(help: ArgumentHelp("The public key to be added: its file or line.", valueName: "key"))
  var key: String

  @Flag(help: "The member heard the key's fingerprint from its owner.")
  var heard = false

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: ExportOptions

  func run() throws {
    let session = try Session.open(books, output.options(.text), activity: "member key message")
    let key = try KeyFiles.publicKey(key)
    try session.read { try Members.requireActive(member, in: $0) }
    try session.write(
      ActMessage(
        act: heard ? .keyHeard : .keyOwned, member: member, nonce: session.nonce(),
        subject: MemberKey.subject(of: key)))
    if heard { session.console.say("the fingerprint they heard: \(key.fingerprint)") }
  }
}
