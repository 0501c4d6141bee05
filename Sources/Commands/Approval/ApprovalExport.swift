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
      allowed_signers, the keys by which members sign. One file answers all lines of an
      allocation that were answered together.

      Examples:
        caisse approval export ./signed
        caisse approval export ./signed --allocation l:7K2QZ09VXW3F5TNA
        ssh-keygen -Y verify -f allowed_signers -I m:2 -n caisse-approval-v1@caisse/… \\
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
      let approvals = try Approvals.all(of: subject.awards(in: view), in: view).map(\.0)
      return (
        approvals, try KeptSignature.approvals(in: Set(approvals.map(\.seq)), view),
        try MemberKeys.allowedSigners(in: view)
      )
    }
    try FileBytes.makeNewFolder(folder)
    let lines = signers.map { $0.line + "\n" }.joined()
    try FileBytes.write(Array(lines.utf8), to: folder + "/allowed_signers")
    for one in kept {
      let path = "\(folder)/\(one.seq)-m\(one.member.number).message"
      try FileBytes.write(one.message, to: path)
      try FileBytes.write(Array(one.signature.armored.utf8), to: path + ".sig")
    }
    session.say("\(kept.count) signed approvals written to \(folder), with the keys of members")
    if let namespace = kept.first?.namespace {
      session.say(
        "verify each with: ssh-keygen -Y verify -f allowed_signers -I <member> -n \(namespace) -s <file>.sig < <file>"
      )
    }
    session.sayNamesNotVerified(in: approvals)
  }
}
