import ArgumentParser
import Council
import Granting
import SQLiteStore
import Workflows

/// `caisse approval message`.
struct ApprovalMessageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "message",
    abstract: "Write what a member signs to say so on an award, an allocation or a policy.",
    discussion: """
      For members elsewhere: they sign the file with ssh-keygen, and send it back
      with the .sig file that makes, for caisse approval import. It is about the
      version in force, or all lines of an allocation in theirs, and is accepted
      once.

      Examples:
        caisse approval message G12/1 --decision for --as m:2 -o G12.message
        caisse approval message --allocation l:7K2QZ09VXW3F5TNA --decision for \\
          --against G7 --as m:2 -o all.message
        ssh-keygen -Y sign -f ~/.ssh/id_ed25519 -n caisse-approval-v1@caisse/… \\
          G12.message
      """)

  @Argument(help: "The award, such as G12/1, or G12 where it has one; or a policy, P2.")
  var award: String?

  @Option(help: ArgumentHelp("All lines of this allocation instead.", valueName: "id"))
  var allocation: String?

  @Option(help: "for, against or abstain.")
  var decision: Approval.Decision

  @OptionGroup var lines: LineOptions

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: ExportOptions

  func validate() throws {
    guard (award == nil) != (allocation == nil) else {
      throw ValidationError("Name an award or a policy, or an allocation with --allocation.")
    }
    _ = try lines.answers(decision, isOfAllocation: allocation != nil)
  }

  func run() throws {
    let session = try Session.open(books, output.options(.text), activity: "approval message")
    if let award, let answer = PolicyAnswer(on: [award], decision) {
      return try session.write(answer.message(by: session.actor(), in: session))
    }
    let answers = try lines.answers(decision, isOfAllocation: allocation != nil)
    let awards = allocation.map(AwardSelection.allocation) ?? .named([award].compactMap(\.self))
    let messages = MessagesToSign(
      awards: awards, answers: answers, member: try session.actor())
    let made = try session.read { try messages.make(in: $0, at: session.now, nonce: session.nonce) }
    guard let message = made.first, made.count == 1 else {
      throw AwardRefusal.allocationNotProposed(allocation ?? "")
    }
    try session.write(message)
  }
}
