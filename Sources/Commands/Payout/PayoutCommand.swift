import ArgumentParser

/// `caisse payout`: money sent against awards.
struct PayoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "payout", abstract: "Money sent against awards, attempt by attempt.",
    subcommands: [
      PayoutPrepare.self,
      PayoutAnswerCommand.self,
      PayoutCheck.self,
      PayoutSend.self,
      PayoutFile.self,
      PayoutTransfers.self,
      PayoutSlip.self,
      PayoutConfirm.self,
      PayoutCountersign.self,
      PayoutUnconfirm.self,
      PayoutBounce.self,
      PayoutVoid.self,
      PayoutList.self,
      PayoutShow.self,
      PayoutWarnings.self,
    ])
}
