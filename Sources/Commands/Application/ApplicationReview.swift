import Allocation
import ArgumentParser
import Granting
import Journal
import Workflows

/// `caisse application review`.
struct ApplicationReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Record a judgement on one or several applications.",
    discussion: """
      Applications are named by their short code, or by a reference that only one
      round has. The words are kept in the people file only; the last score and tier
      given are the ones that count.

      Examples:
        caisse application review G1 G2 G3 --verdict eligible --as m:2
        caisse application review G12 --verdict ineligible --words "Outside the region" --as m:2
        caisse application review G12 --score 7.5 --tier 2 --as m:3
      """)

  @Argument(help: "The applications.")
  var applications: [String]

  @Option(help: "eligible, ineligible or in-review.")
  var verdict: Review.Verdict?

  @Option(help: "Points, such as 7.5.")
  var score: Score?

  @Option(help: "A tier: 1, 2 …")
  var tier: Int64?

  @Option(help: "Why.")
  var words: String?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let tier, tier < 1 { throw ValidationError("Tiers are 1, 2, 3 …") }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "application review")
    let actor = try session.actor()
    let workflow = ReviewApplications(
      applications: applications, verdict: verdict, score: score, tier: tier,
      words: words.map(NormalForm.normalised))
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { codes in
      let names = codes.map(\.text).joined(separator: ", ")
      return Said(
        verdict.map { "reviewed by \(actor), \($0.rawValue): \(names)" }
          ?? "reviewed by \(actor): \(names)")
    }
  }
}
