import ArgumentParser

/// `caisse bank`: the organisation's own accounts.
struct BankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bank", abstract: "The organisation's own bank accounts and cash boxes.",
    subcommands: [BankTransfer.self])
}
