import ArgumentParser

/// `caisse import`: files of donations that were taken in.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Files of donations that were taken in.",
    subcommands: [ImportList.self, ImportShow.self, ImportUndo.self])
}
