import ArgumentParser

/// `caisse round`: windows whose applications are weighed together.
struct RoundCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "round", abstract: "Windows whose applications are weighed together.",
    subcommands: [RoundOpen.self, RoundClose.self, RoundExport.self, RoundShow.self])
}
