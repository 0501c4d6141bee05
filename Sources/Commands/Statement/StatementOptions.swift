import ArgumentParser
import Ledger
import Workflows

/// As of which day, and as known when.
struct StatementOptions: ParsableArguments {
  @Option(help: "Only what is dated until this day.")
  var asOf: Day?

  @Option(
    help: ArgumentHelp(
      "Only what the journal held then: a record's place or an instant (RFC 3339).",
      valueName: "record or instant"))
  var knownAt: KnownAt?
}

extension KnownAt: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}
