import ArgumentParser

/// `caisse gate`: what the law asks before money is called for, promised or paid.
struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "What the law asks before money is called for, promised or paid.",
    subcommands: [
      GateAnswer.self,
      GateDecide.self,
      GateList.self,
    ])
}
