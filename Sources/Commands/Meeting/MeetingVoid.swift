import ArgumentParser
import Council
import Workflows

/// `caisse meeting void`.
struct MeetingVoid: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void", abstract: "Say that the record of a meeting holds no more.",
    discussion: """
      Nothing is deleted. What was said by voice there counts in no decision that is
      still to be taken, and what it had taken the place of stands again; what was
      decided by it stays decided, and caisse check tells so. The reasons are
      misrecorded, contested, irregular and duplicate.

      Examples:
        caisse meeting void M1 --reason misrecorded
        caisse meeting void M1 --reason contested --document reclamation.pdf
      """)

  @Argument(help: "The meeting, such as M1.")
  var meeting: MeetingCode

  @Option(help: "misrecorded, contested, irregular or duplicate.")
  var reason: MeetingVoided.Reason

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "meeting void")
    let workflow = VoidMeeting(meeting: meeting, reason: reason)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { result in
      let kept = result.kept == 0 ? "" : "; \(result.kept) decided something already"
      return Said(
        "meeting \(meeting) voided, \(reason.rawValue): \(result.dropped) answers count no more\(kept)"
      )
    }
  }
}
