import ArgumentParser

/// `caisse collective`: who may apply, and who receives the money for them.
struct CollectiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collective",
    abstract: "Groups that may apply, and who receives the money for them.",
    subcommands: [
      CollectiveAdd.self,
      CollectiveImport.self,
      CollectiveList.self,
      CollectiveShow.self,
      CollectivePayee.self,
      CollectiveIban.self,
    ])
}
