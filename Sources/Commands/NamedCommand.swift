import ArgumentParser

/// The command that words name one after the other, and the words that follow. Parsed by itself it costs
/// no more for all the commands beside it.
struct NamedCommand {
  private let command: any ParsableCommand.Type
  private let rest: [String]

  /// Nil where the words don't name a command down to the last.
  init?(_ words: [String]) {
    var command: any ParsableCommand.Type = Caisse.self
    var rest = words[...]
    while let word = rest.first,
      let named = command.configuration.subcommands.first(where: {
        $0.configuration.commandName == word
      })
    {
      command = named
      rest = rest.dropFirst()
    }
    guard command.configuration.subcommands.isEmpty else { return nil }
    self.command = command
    self.rest = Array(rest)
  }

  /// Nil where the words ask for help, or are wrong: who knows all commands says how.
  func parsed() -> (any ParsableCommand)? {
    guard let parsed = try? command.parseAsRoot(rest), type(of: parsed) == command else {
      return nil
    }
    return parsed
  }
}
