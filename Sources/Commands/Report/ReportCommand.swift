import ArgumentParser

/// `caisse report`: what beneficiaries tell of the money.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Reports of beneficiaries on what awards paid for.",
    subcommands: [
      ReportReceive.self,
      ReportVoid.self,
      ReportList.self,
    ])
}
