import ArgumentParser
import Giving
import Ledger
import Workflows

/// `caisse campaign promise`.
struct CampaignPromise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promise", abstract: "Record what a campaign promises those who give.",
    discussion: """
      The call as it was published, what becomes of a surplus, and of designations
      that can't be met; who bears the fees was said when the campaign was opened.
      Once something was given on it, a promise stands.

      Examples:
        caisse campaign promise urgence --appeal appel.pdf --surplus kindred \\
          --unmet campaign
        caisse campaign promise urgence --appeal https://example.org/appel \\
          --surplus reserve --unmet given-back
      """)

  @Argument(help: "Its code.")
  var code: CampaignCode

  @OptionGroup var promise: PromiseOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard promise.isGiven else {
      throw ValidationError("Give --appeal, --surplus and --unmet.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "campaign promise")
    guard let workflow = promise.workflow(for: code) else { return }
    try session.commit(promise.writing(writing)) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { promised in
      Said(
        "campaign \(code) promises: a surplus \(promised.promise.surplus.rawValue), unmet designations \(promised.promise.unmet.rawValue)"
      )
    }
  }
}
