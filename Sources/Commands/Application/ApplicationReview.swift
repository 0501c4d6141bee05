import Allocation
import ArgumentParser
import Council
import Formats
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
      given are the ones that count. Who has a key signs the judgement, at once or
      elsewhere, but not the words.

      Examples:
        caisse application review G1 G2 G3 --verdict eligible --as m:2
        caisse application review G12 --verdict ineligible \\
          --words "Outside the region" --as m:2
        caisse application review G12 --score 7.5 --tier 2 --as m:3 \\
          --key-file ./jean
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

  @OptionGroup var act: ActOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let tier, tier < 1 { throw ValidationError("Tiers are 1, 2, 3 …") }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "application review")
    let actor = try session.actor()
    var workflow = ReviewApplications(
      applications: applications, verdict: verdict, score: score, tier: tier,
      words: words.map(NormalForm.normalised))
    if act.message {
      let subjects = try session.read { [workflow] in
        try workflow.sheets(in: $0).map(\.hash)
      }
      return try act.writeMessage(on: .reviewGiven, subjects, by: actor, in: session)
    }
    workflow.signed = try act.messages(on: .reviewGiven, by: actor, in: session, writing) {
      [workflow] in try workflow.sheets(in: $0).map(\.hash)
    }
    let member = workflow.signed.first?.message.member ?? actor
    let evidence = workflow.signed.isEmpty ? "" : ", signed"
    try session.commit(writing, input: act.files) { [workflow] view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { codes in
      let names = codes.map(\.text).joined(separator: ", ")
      let judgement = verdict.map { ", \($0.rawValue)" } ?? ""
      return Said("reviewed by \(member)\(judgement): \(names)\(evidence)")
    }
  }
}
