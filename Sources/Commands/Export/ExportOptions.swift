import ArgumentParser

/// Where an export of one form goes.
struct ExportOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file; else to standard output.", valueName: "file"))
  var output: String?

  /// The form is the command's: no name of a file changes it.
  func options(_ format: OutputFormat) -> OutputOptions {
    var options = Caisse.plainOutput
    options.output = output
    options.format = format
    return options
  }
}
