import ArgumentParser

/// `caisse application`: requests for a stated amount.
struct ApplicationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "application", abstract: "Requests of collectives for a stated amount.",
    subcommands: [
      ApplicationReceive.self,
      ApplicationImport.self,
      ApplicationReview.self,
      ApplicationWithdraw.self,
      ApplicationAppeal.self,
      ApplicationList.self,
      ApplicationShow.self,
    ])
}
