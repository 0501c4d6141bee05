import ArgumentParser

/// `caisse campaign`: public calls.
struct CampaignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaign", abstract: "Public calls, each feeding one fund.",
    subcommands: [CampaignOpen.self])
}
