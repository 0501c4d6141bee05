import ArgumentParser
import Granting
import Journal
import Ledger
import Workflows

/// `caisse return void`.
struct ReturnVoid: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void", abstract: "Take back a return that was recorded by mistake.",
    discussion: """
      Examples:
        caisse return void b:7K2QZ09VXW3F5TNA
        caisse return void b:7K2QZ09VXW3F5TNA --day 2024-10-02
      """)

  @Argument(help: ArgumentHelp("The return's id.", valueName: "return"))
  var id: String

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "return void")
    let workflow = VoidReturn(id: id, day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { returned in
      Said("return \(id) of \(returned.amount) voided")
    }
  }
}
