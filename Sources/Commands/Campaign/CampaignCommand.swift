import ArgumentParser

/// `caisse campaign`: public calls, each feeding one fund.
struct CampaignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaign", abstract: "Public calls, each feeding one fund.",
    subcommands: [
      CampaignOpen.self,
      CampaignPromise.self,
      CampaignClose.self,
      CampaignList.self,
      CampaignShow.self,
    ])
}
