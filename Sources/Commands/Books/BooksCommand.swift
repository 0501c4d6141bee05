import ArgumentParser

/// `caisse books`: the books as a whole.
struct BooksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "books", abstract: "The books as a whole.",
    subcommands: [
      BooksOpenBalances.self, BooksCopy.self, BooksPassphrase.self, BooksHandOver.self,
      BooksTakeOver.self,
    ])
}
