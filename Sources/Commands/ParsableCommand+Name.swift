package import ArgumentParser

extension ParsableCommand {
  /// The name that is typed: the declared one, else the one the parser makes of the type's.
  package static var typedName: String { configuration.commandName ?? _commandName }
}
