import ArgumentParser
import Ledger

/// As of which day, and as known when.
struct StatementOptions: ParsableArguments {
  @Option(help: "Only what is dated until this day.")
  var asOf: Day?

  @Option(
    help: ArgumentHelp(
      "Only what the journal held then: a record's place or an instant (RFC 3339).",
      valueName: "record or instant"))
  var knownAt: String?
}
