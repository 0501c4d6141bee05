import ArgumentParser

/// `caisse allocation`: what rules propose. An allocation moves no money.
struct AllocationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "allocation", abstract: "What rules propose. An allocation moves no money.",
    subcommands: [
      AllocationTry.self,
      AllocationCompare.self,
      AllocationCheck.self,
      AllocationPropose.self,
      AllocationList.self,
      AllocationShow.self,
      AllocationExplain.self,
    ])
}
