import ArgumentParser
import Workflows

/// `caisse donation trace`.
struct DonationTraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: "Follow a donation to the awards and payouts its fund paid.",
    discussion: """
      Two measures, each giving out the donation to the cent. In order: donations
      laid end to end as they became free, and over them the costs, the awards as
      money was reserved for them, what went to other funds, the reserve, and what
      is free. Pro rata: of each use, the donation's share of all money used or
      kept.

      No other donor is in it. Each act is named by its record, which caisse audit
      prove proves.

      Examples:
        caisse donation trace V-12
        caisse donation trace helloasso:150613 --format json
        caisse donation trace V-12 --lang fr -o trace.html
      """)

  @Argument(help: "The donation: its reference, source:reference, or id.")
  var donation: String

  @OptionGroup var known: KnownOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donation trace")
    try session.reading(known.knownAt) { view in
      let found = try DonationReferences.resolve(donation, in: view)
      try TracePage(DonationTrace(of: found, in: view), session).write(view)
    }
  }
}
