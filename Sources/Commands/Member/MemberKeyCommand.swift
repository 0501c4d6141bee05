import ArgumentParser

/// `caisse member key`: by whose signatures members are known.
struct MemberKeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "The SSH keys that members sign with.",
    subcommands: [
      MemberKeyMessage.self,
      MemberKeyAdd.self,
      MemberKeyRevoke.self,
      MemberKeyList.self,
    ])
}
