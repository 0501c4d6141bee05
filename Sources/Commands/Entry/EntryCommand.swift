import ArgumentParser

/// `caisse entry`: what stands in the two books.
struct EntryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entry", abstract: "Entries of the books: by hand, reversed, listed.",
    subcommands: [EntryRecord.self, EntryReverse.self, EntryList.self, EntryShow.self])
}
