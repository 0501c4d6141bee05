import ArgumentParser
import Council
import SQLiteStore
import Workflows

/// `caisse approval message`.
struct ApprovalMessageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "message", abstract: "Write what a member signs to say so on an award.",
    discussion: """
      For members elsewhere: they sign the file with ssh-keygen, and send it back with
      the .sig file that makes, for caisse approval import. It is about the version in
      force and is accepted once.

      Examples:
        caisse approval message G12/1 --decision for --as m:2 -o G12.message
        ssh-keygen -Y sign -f ~/.ssh/id_ed25519 -n caisse-approval-v1@caisse/… G12.message
      """)

  @Argument(help: "The award, such as G12/1, or G12 where it has one.")
  var award: String

  @Option(help: "for, against or abstain.")
  var decision: Approval.Decision

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: ExportOptions

  func run() throws {
    let session = try Session.open(books, output.options(.text), activity: "approval message")
    let messages = MessagesToSign(
      awards: .named([award]), decision: decision, member: try session.actor())
    for message in try session.read({ try messages.make(in: $0, nonce: session.nonce) }) {
      try session.write(message)
    }
  }
}
