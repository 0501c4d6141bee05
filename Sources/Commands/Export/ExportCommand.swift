import ArgumentParser

/// `caisse export`: the books for other programs. No export names a person.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "The books for other programs. No export names a person.",
    subcommands: [ExportCSV.self, ExportNDJSON.self, ExportHledger.self, ExportBeancount.self])
}
