import ArgumentParser

/// `caisse fund`: money under one restriction.
struct FundCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fund", abstract: "Funds: money under one restriction each.",
    subcommands: [
      FundOpen.self,
      FundList.self,
      FundShow.self,
      FundTransfer.self,
      FundReserve.self,
      FundGuarantee.self,
      FundAgreement.self,
      FundAgreements.self,
      FundAllow.self,
    ])
}
