import ArgumentParser

/// `caisse vote`: what the voters of a round say.
struct VoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vote", abstract: "What the voters of a round say of its applications.",
    subcommands: [
      VoteOpen.self,
      VoteCast.self,
      VoteImport.self,
      VoteClose.self,
      VoteTallyCommand.self,
    ])
}
