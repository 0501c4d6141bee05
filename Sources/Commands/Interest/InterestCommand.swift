import ArgumentParser

/// `caisse interest`: what ties members to what they decide on.
struct InterestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interest", abstract: "What ties members to the applications they decide on.",
    subcommands: [InterestDeclare.self, InterestList.self])
}
