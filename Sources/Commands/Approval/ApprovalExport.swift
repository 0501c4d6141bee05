import ArgumentParser
import Council
import Journal
import SQLiteStore
import Workflows

/// `caisse approval export`.
struct ApprovalExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write what members signed, to be verified with OpenSSH alone.",
    discussion: """
      Makes a folder with the very bytes of each signed approval, its signature, and
      allowed_signers, the keys by which members sign. One file answers all lines of
      an allocation that were answered together. Without --award and --allocation
      there are also the acts that were signed: who witnessed minutes, checked
      payouts and accounts, counted cash, countersigned, heard a key; interests and
      judgements with their sheet, whose SHA-256 the message names.

      Examples:
        caisse approval export ./signed
        caisse approval export ./signed --allocation l:7K2QZ09VXW3F5TNA
        ssh-keygen -Y verify -f allowed_signers -I m:2 \\
          -n caisse-approval-v1@caisse/… \\
          -s 312-m2.message.sig < 312-m2.message
      """)

  @Argument(help: "The folder to make.")
  var folder: String

  @OptionGroup var subject: ApprovalsOfOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "approval export")
    let (approvals, kept, signers) = try session.read { view in
      let approvals =
        try subject.isAll
        ? view.rows(Approval.self)
        : Approvals.all(of: subject.awards(in: view), in: view).map(\.0)
      let kept = try KeptSignature.approvals(in: Set(approvals.map(\.seq)), view)
      let acts = subject.isAll ? try KeptSignature.acts(in: view) : []
      return (approvals, acts + kept, try MemberKeys.allowedSigners(in: view))
    }
    try FileBytes.makeNewFolder(folder)
    try SignedFiles.write(signers, to: folder)
    try SignedFiles.write(kept, to: folder)
    try FileBytes.synchronise(folder: folder)
    session.say("\(kept.count) signed messages written to \(folder), with the keys of members")
    for namespace in Set(kept.map(\.namespace)).sorted() {
      session.say(
        "verify each with: ssh-keygen -Y verify -f allowed_signers -I <member> -n \(namespace) -s <file>.sig < <file>"
      )
    }
    try session.sayNamesNotVerified(in: approvals)
  }
}
