package import ArgumentParser
package import Keeping

/// The options by which a command is told how to answer.
package struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How to answer: text, tsv, csv, json or html.",
      discussion: "Text on a terminal, tab-separated lines in a pipe."))
  package var format: OutputFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file; its extension chooses the format.", valueName: "file"))
  package var output: String?

  @Flag(name: .customLong("no-color"), help: "No colour, whatever the terminal can do.")
  package var noColor = false

  @Option(help: "Language of statements and pages: fr or en; else the environment's.")
  package var lang: Language?

  package init() {}
}
