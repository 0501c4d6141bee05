import ArgumentParser
import Journal
import Keeping
import Workflows

/// `caisse audit policy`.
struct AuditPolicy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Name the witnesses whose signatures on checkpoints are kept.",
    discussion: """
      The file has one thing a line (C2SP, tlog-policy): each witness with the key
      that caisse audit witness make printed, groups with how many of them must
      sign, and whose signatures suffice.

        witness accountant accountant.example/w1+7361bcbf+BJud6n5B…
        witness auditor auditor.example/w1+7e2b6d54+BNUvDftE…
        group outside any accountant auditor
        quorum outside

      Examples:
        caisse audit policy witnesses.policy --document PV-2024-06-12
      """)

  @Argument(help: "The policy's file.")
  var file: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "audit policy")
    let policy = try PolicyOfWitnesses.read(file)
    let workflow = NameWitnesses(policy)
    try session.commit(writing, input: [file]) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { named in
      let names = named.policy.witnesses.map(\.name).joined(separator: ", ")
      return Said(
        named.policy.witnesses.isEmpty
          ? "no witness is named any more" : "the witnesses are now: \(names)")
    }
  }
}
