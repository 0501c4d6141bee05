import ArgumentParser

/// `caisse donor`: who gave, as far as the campaigns keep it.
struct DonorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "donor", abstract: "Who gave, as far as the campaigns keep it.",
    subcommands: [
      DonorList.self, DonorShow.self, DonorMerge.self, DonorExport.self, DonorErase.self,
      DonorRetention.self, DonorHold.self,
    ])
}
