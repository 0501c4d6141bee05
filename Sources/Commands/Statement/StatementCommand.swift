import ArgumentParser

/// `caisse statement`: dated reports, each for one reader.
struct StatementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statement", abstract: "Dated reports, each for one reader.",
    subcommands: [
      StatementCampaign.self,
      StatementFund.self,
      StatementGrant.self,
      StatementCollective.self,
      StatementHosted.self,
      StatementRelatedParties.self,
      StatementHandOver.self,
      StatementTrialBalance.self,
      StatementJournal.self,
      StatementLedger.self,
    ])
}
