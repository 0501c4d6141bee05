import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse award schedule`.
struct AwardSchedule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Give an award that was decided its terms: instalments, report, last day.",
    discussion: """
      Before the decision, terms are a part of what is proposed, and of what members
      approve. Instalments add up to the award. One is due from its day on, when its
      condition is met (caisse award due --instalment), or when the report is
      received (caisse report receive). Conditions are kept in the people file only.
      What is left out stays as it was.

      Examples:
        caisse award schedule G12/1 --instalment 600@2024-07-01 \\
          --instalment 400@report
        caisse award schedule G12/1 --report-by 2024-12-31 --document avenant.pdf
      """)

  @Argument(help: "The award, such as G12/1.")
  var award: String

  @OptionGroup var terms: TermsOptions

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard terms.isGiven else {
      throw ValidationError("Give --instalment, --report-by or --expires.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "award schedule")
    let workflow = ScheduleAward(
      award: award, terms: try terms.terms(in: session.currency), day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { award in
      Said("award \(award.code) scheduled\(Self.words(of: award.terms))")
    }
  }

  private static func words(of terms: AwardTerms) -> Message {
    var words: Message = ""
    if !terms.instalments.isEmpty {
      let noun: Message = terms.instalments.count == 1 ? "instalment" : "instalments"
      words = ": \(terms.instalments.count) \(noun)"
    }
    if let day = terms.reportBy { words = "\(words)\(mark(after: words)) report by \(day)" }
    if let day = terms.expires { words = "\(words)\(mark(after: words)) to be called on by \(day)" }
    return words
  }

  private static func mark(after words: Message) -> Message { words == "" ? ":" : "," }
}
