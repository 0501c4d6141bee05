import ArgumentParser

/// `caisse cash`: boxes of cash, counted by two and brought to the bank.
struct CashCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cash", abstract: "Boxes of cash, counted by two and brought to the bank.",
    subcommands: [
      CashCount.self,
      CashDepositCommand.self,
    ])
}
