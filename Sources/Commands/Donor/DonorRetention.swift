import ArgumentParser

/// `caisse donor retention`: how long what is kept of people stays.
struct DonorRetention: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention", abstract: "How long what is kept of people stays.",
    subcommands: [
      DonorRetentionList.self, DonorRetentionSet.self, DonorRetentionDue.self,
      DonorRetentionApply.self,
    ])
}
