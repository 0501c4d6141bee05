import ArgumentParser
import Keeping
import Workflows

/// `caisse books copy destroyed`.
struct BooksCopyDestroyed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "destroyed", abstract: "Say that a copy of the people file is no more.",
    discussion: """
      caisse can't see copies that lie elsewhere: it believes who says so.

      Examples:
        caisse books copy destroyed K1
      """)

  @Argument(help: "The copy.")
  var copy: PeopleCopyCode

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "books copy destroyed")
    try session.commit(writing) { view, recorder in
      try DestroyPeopleCopy(copy).decide(view, &recorder, today: session.today)
    } saying: { _ in
      Said("copy \(copy) is destroyed")
    }
  }
}
