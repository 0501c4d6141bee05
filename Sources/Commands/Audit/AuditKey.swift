import ArgumentParser

/// `caisse audit key`: the key that signs what the journal holds.
struct AuditKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "The key that signs what the journal holds.",
    subcommands: [AuditKeyShow.self, AuditKeyRotate.self, AuditKeyReplace.self])
}
