import ArgumentParser

/// `caisse member`: who may act, and as what.
struct MemberCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "member", abstract: "Members and their roles.",
    subcommands: [MemberEnrol.self, MemberRevoke.self, MemberList.self])
}
