import ArgumentParser
import Granting
import Workflows

/// `caisse collective payee`.
struct CollectivePayee: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "payee",
    abstract: "Say who receives the money for a collective, and under which agreement.",
    discussion: """
      Adds a payee; with --payee, states anew what a known one is, up to how much,
      and under which document. Payees are named by their collective and rank, such
      as C25/1.

      Examples:
        caisse collective payee C17 --kind cash --ceiling 480.00
        caisse collective payee C25 --kind sponsor --iban FR76… \\
          --holder "Foyer rural" --document accord.pdf
        caisse collective payee C25 --payee C25/1 --kind mandated-person \\
          --document mandat.pdf
      """)

  @Argument(help: "The collective.")
  var collective: CollectiveCode

  @Option(help: "own-account, sponsor, mandated-person, supplier or cash.")
  var kind: Payee.Kind

  @Option(help: "The known payee this is about; else a new one.")
  var payee: String?

  @Option(help: "The most it may receive under its agreement or mandate.")
  var ceiling: AmountArgument?

  @OptionGroup var account: AccountOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "collective payee")
    let ceiling = try ceiling?.amount(in: session.currency, for: "ceiling")
    let account = try account.account(of: nil)
    if account != nil, payee != nil {
      throw InputProblem(
        code: "account-of-known-payee",
        message: "the account of a known payee is changed elsewhere",
        hint: "use caisse collective iban --change")
    }
    try session.commit(writing) { view, recorder in
      if let payee {
        return try AgreePayee(
          collective: collective, payee: payee, kind: kind, ceiling: ceiling
        ).decide(view, &recorder, today: session.today)
      }
      try session.warn(ofShared: account, of: collective, in: view)
      return try AddPayee(
        collective: collective, kind: kind, account: account, ceiling: ceiling
      ).decide(view, &recorder, today: session.today)
    } saying: { code in
      Said(
        payee == nil
          ? "payee \(code) added: \(kind.rawValue)" : "payee \(code) is \(kind.rawValue)",
        ids: [code.description])
    }
  }
}
