import ArgumentParser

/// `caisse award`: promises of money, from their proposal to their end.
struct AwardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "award", abstract: "Promises of money, from their proposal to their end.",
    subcommands: [
      AwardPropose.self,
      AwardDecide.self,
      AwardRatify.self,
      AwardNotify.self,
      AwardSchedule.self,
      AwardDueCommand.self,
      AwardRelease.self,
      AwardClose.self,
      AwardReopen.self,
      AwardList.self,
      AwardShow.self,
    ])
}
