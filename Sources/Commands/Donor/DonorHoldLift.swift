import ArgumentParser
import Giving
import Ledger
import Workflows

/// `caisse donor hold lift`.
struct DonorHoldLift: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lift", abstract: "Lift a hold: whom it kept may be erased again.",
    discussion: """
      For an administrator. Nothing is erased by it: who asked to be asks again, or
      is with caisse donor erase; what is due goes with caisse donor retention
      apply.

      Examples:
        caisse donor hold lift H1 --document jugement-2025-03-04.pdf
      """)

  @Argument(help: "The hold.")
  var hold: HoldCode

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donor hold lift")
    try session.commit(writing) { view, recorder in
      try LiftHold(hold).decide(view, &recorder, today: session.today)
    } saying: { _ in
      Said("\(hold) lifted")
    }
  }
}
