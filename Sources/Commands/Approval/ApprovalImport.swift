import ArgumentParser
import Council
import Granting
import SQLiteStore
import Workflows

/// `caisse approval import`.
struct ApprovalImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take what members signed elsewhere: interests, judgements, approvals.",
    discussion: """
      Each is a file that caisse approval message or caisse round export wrote, with
      its signature beside it: the same name with .sig. Of a folder, all that are
      signed are taken: interests first, then judgements, then approvals. All are
      taken, or none, and each once.

      Examples:
        caisse approval import G12.message
        caisse approval import ./for-awa ./for-jean
        caisse approval import approvals/*.message --document PV-2024-07-02.pdf
      """)

  @Argument(help: ArgumentHelp("The messages, or folders of them.", valueName: "files"))
  var paths: [String]

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "approval import")
    let signed = try SignedPapers(paths, session.console)
    try session.commit(writing, input: signed.papers.flatMap(\.files)) { view, recorder in
      var taken = TakenPapers()
      for paper in signed.papers {
        try FileProblem.naming(paper.file.path) {
          try taken.take(paper, view, &recorder, today: session.today)
        }
      }
      return try taken.counted(in: view, on: session.today, at: recorder.at)
    } reporting: { taken in
      try taken.say(in: session)
      if signed.unsigned > 0 {
        session.say(
          "passed over, since nobody signed them: messages in these folders, \(signed.unsigned) in all"
        )
      }
    }
  }
}
