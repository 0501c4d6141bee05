import ArgumentParser

/// `caisse document`: the papers behind the entries.
struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: "Supporting documents, kept beside the books.",
    subcommands: [DocumentAdd.self, DocumentList.self, DocumentMissing.self])
}
