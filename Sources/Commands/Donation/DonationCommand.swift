import ArgumentParser

/// `caisse donation`: money received, and what becomes of it.
struct DonationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "donation", abstract: "Money received, and what becomes of it.",
    subcommands: [
      DonationImport.self,
      DonationRecord.self,
      DonationClear.self,
      DonationRefund.self,
      DonationDispute.self,
      DonationVoid.self,
      DonationCorrect.self,
      DonationMove.self,
      DonationUnidentified.self,
      DonationIdentify.self,
      DonationList.self,
      DonationShow.self,
      DonationTraceCommand.self,
    ])
}
