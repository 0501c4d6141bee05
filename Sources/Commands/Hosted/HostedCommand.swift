import ArgumentParser

/// `caisse hosted`: projects of collectives whose money is kept here.
struct HostedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hosted", abstract: "Projects of collectives whose money is kept here for them.",
    subcommands: [
      HostedOpen.self,
      HostedAgree.self,
      HostedAsk.self,
      HostedCheck.self,
      HostedPay.self,
      HostedVoid.self,
      HostedSuspend.self,
      HostedResume.self,
      HostedWindDown.self,
      HostedClose.self,
      HostedList.self,
      HostedShow.self,
    ])
}
