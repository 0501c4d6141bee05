import ArgumentParser
import Keeping

/// How a list of members is answered: as other lists are, or as the file that OpenSSH reads.
struct MemberListOptions: ParsableArguments {
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, tsv, csv, json, html
    case allowedSigners = "allowed-signers"
  }

  @Option(
    help: ArgumentHelp(
      "How to answer: text, tsv, csv, json, html, or allowed-signers for ssh-keygen -Y verify.",
      discussion: "Text on a terminal, tab-separated lines in a pipe."))
  var format: Form?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file; its extension chooses the format.", valueName: "file"))
  var output: String?

  @Flag(name: .customLong("no-color"), help: "No colour, whatever the terminal can do.")
  var noColor = false

  @Option(help: "Language of statements and pages: fr or en; else the environment's.")
  var lang: Language?

  var options: OutputOptions {
    var options = Caisse.plainOutput
    options.output = output
    options.noColor = noColor
    options.lang = lang
    // The file of OpenSSH has no form of ours, and no ending of a name changes it.
    options.format =
      format == .allowedSigners ? .text : format.flatMap { OutputFormat(rawValue: $0.rawValue) }
    return options
  }
}
