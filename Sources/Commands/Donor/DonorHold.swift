import ArgumentParser

/// `caisse donor hold`: what keeps people from being erased.
struct DonorHold: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "What keeps people from being erased.",
    subcommands: [DonorHoldPlace.self, DonorHoldLift.self, DonorHoldList.self])
}
