import ArgumentParser

/// `caisse account`: the chart and its sub-accounts.
struct AccountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "The chart of accounts and its sub-accounts.",
    subcommands: [
      AccountOpen.self,
      AccountRoleCommand.self,
      AccountIban.self,
      AccountList.self,
    ])
}
