import ArgumentParser

/// `caisse member`: who may act, and as what.
struct MemberCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "member", abstract: "Members, their roles, and the keys they sign with.",
    subcommands: [
      MemberEnrol.self,
      MemberRoles.self,
      MemberRevoke.self,
      MemberList.self,
      MemberKeyCommand.self,
    ])
}
