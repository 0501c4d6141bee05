import ArgumentParser

/// `caisse pledge`: promises of money, which are not yet money.
struct PledgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pledge", abstract: "Promises of money, which are not yet money.",
    subcommands: [
      PledgeRecord.self,
      PledgeFulfil.self,
      PledgeCancel.self,
      PledgeList.self,
    ])
}
