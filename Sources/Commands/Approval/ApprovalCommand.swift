import ArgumentParser

/// `caisse approval`: what members say of proposals.
struct ApprovalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approval", abstract: "What members of the committee say of proposals.",
    subcommands: [
      ApprovalGive.self,
      ApprovalMessageCommand.self,
      ApprovalImport.self,
      ApprovalTally.self,
      ApprovalList.self,
      ApprovalExport.self,
    ])
}
