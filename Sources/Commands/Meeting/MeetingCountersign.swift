import ArgumentParser
import Council
import Workflows

/// `caisse meeting countersign`.
struct MeetingCountersign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "countersign",
    abstract: "Stand for minutes as another member, within the policy's minutes-days.",
    discussion: """
      Neither who recorded the meeting nor who witnessed it can; who has a key
      signs, here or elsewhere. caisse status says which minutes wait for it.
      Minutes that nobody countersigned within the term decide nothing any more,
      until somebody does; by what they decided before, it stays decided, and is
      shown as unsigned.

      Examples:
        caisse meeting countersign M1 --as m:3
        caisse meeting countersign M1 --as m:3 --key ~/.ssh/id_ed25519.pub
        caisse meeting countersign M1 --signed seen
      """)

  @OptionGroup var minutes: MinutesArgument
  @OptionGroup var act: ActOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "meeting countersign")
    try minutes.attest(.countersignature, act, writing, in: session)
  }
}
