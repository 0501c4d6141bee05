import ArgumentParser
import Council
import Granting
import Journal
import SQLiteStore
import Workflows

/// `caisse round export`.
struct RoundExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write what a member decides and signs elsewhere, without these books.",
    discussion: """
      Makes a folder for one member of the committee: the applications of the round,
      sheets for interests, judgements and answers, words to them, the messages to
      sign, and how to. Of what collectives wrote, it has what the member has
      declared an interest or none in; of checklists, what is missing before
      payment; it names no donor. The member signs with ssh-keygen and sends the
      folder back, for caisse approval import.

      Who has yet to declare begins with that: judgements and answers are in the
      folder that is exported once the declaration is imported.

      Examples:
        caisse round export 2024-06 ./for-awa --member m:2
        caisse approval import ./for-awa
      """)

  @Argument(help: "The round.")
  var round: RoundCode

  @Argument(help: "The folder to make.")
  var folder: String

  @Option(help: "The member it is for; else you.")
  var member: MemberCode?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "round export")
    let exporter = try session.actor()
    let member = member ?? exporter
    let papers = try session.read { view in
      try session.require(.roundExport, in: view)
      return try RoundPapers(
        of: round, for: member, by: exporter, in: view, at: session.now,
        on: session.today, nonce: session.nonce)
    }
    let guide = SigningGuide(
      round: round, member: member, papers: papers, origin: session.organisation.origin,
      language: session.console.language)
    try FileBytes.makeNewFolder(folder)
    for paper in papers.papers { try FileBytes.write(paper.bytes, to: folder + "/" + paper.name) }
    try FileBytes.write(Array(guide.text.utf8), to: folder + "/" + guide.name)
    try FileBytes.write(Array(guide.script.utf8), to: folder + "/sign.sh")
    try FileBytes.synchronise(folder: folder)
    session.say(
      "\(folder) is for \(member) to sign and send back: \(papers.papers.count + 2) files")
    if papers.undeclared > 0 {
      session.say("  applications \(member) has yet to declare on: \(papers.undeclared)")
    }
    if papers.proposalsAfterInterests > 0 {
      session.say(
        "  proposals to answer after that: \(papers.proposalsAfterInterests); export again then")
    }
    if papers.proposals > 0 {
      session.say("  proposals to answer, with one signature each: \(papers.proposals)")
    }
  }
}
