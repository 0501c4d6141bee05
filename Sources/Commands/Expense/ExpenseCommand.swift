import ArgumentParser

/// `caisse expense`: what a fund's own costs are.
struct ExpenseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expense", abstract: "Costs of funds: paid at once, or invoiced and paid later.",
    subcommands: [ExpenseRecord.self, ExpenseVoid.self, ExpenseList.self])
}
