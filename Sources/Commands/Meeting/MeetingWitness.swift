import ArgumentParser
import Council
import Workflows

/// `caisse meeting witness`.
struct MeetingWitness: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "witness", abstract: "Stand for the minutes of a meeting you were at.",
    discussion: """
      It was said as the record has it: from then on what was said by voice counts.
      Whoever recorded the meeting can't, and who has a key signs, here or
      elsewhere.

      Examples:
        caisse meeting witness M1 --as m:2
        caisse meeting witness M1 --as m:2 --key-file ./awa
        caisse meeting witness M1 --as m:2 --message > seen
        caisse meeting witness M1 --signed seen
      """)

  @OptionGroup var minutes: MinutesArgument
  @OptionGroup var act: ActOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "meeting witness")
    try minutes.attest(.witness, act, writing, in: session)
  }
}
