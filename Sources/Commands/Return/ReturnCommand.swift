import ArgumentParser

/// `caisse return`: unspent money that comes back.
struct ReturnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return", abstract: "Unspent money that collectives give back.",
    subcommands: [
      ReturnRecord.self,
      ReturnVoid.self,
    ])
}
