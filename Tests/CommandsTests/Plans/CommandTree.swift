import ArgumentParser
import Commands

/// The commands there are, by the words that name them.
enum CommandTree {
  static let commands = leaves(of: Caisse.self, named: [])

  private static func leaves(
    of command: any ParsableCommand.Type, named words: [String]
  ) -> [String] {
    let subcommands = command.configuration.subcommands
    guard !subcommands.isEmpty else { return [words.joined(separator: " ")] }
    return subcommands.flatMap { leaves(of: $0, named: words + [$0.typedName]) }
  }

  /// How many of the words name a command.
  static func depth(of words: [String]) -> Int {
    var command: any ParsableCommand.Type = Caisse.self
    for (depth, word) in words.enumerated() {
      let next = command.configuration.subcommands.first { $0.typedName == word }
      guard let next else { return depth }
      command = next
    }
    return words.count
  }
}
