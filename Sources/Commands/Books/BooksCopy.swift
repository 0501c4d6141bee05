import ArgumentParser

/// `caisse books copy`: the books kept elsewhere too, with people or without.
struct BooksCopy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy", abstract: "The books kept elsewhere too, with people or without.",
    subcommands: [BooksCopyMake.self, BooksCopyDestroyed.self, BooksCopyList.self])
}
