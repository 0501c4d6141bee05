import ArgumentParser
import Glibc
import Workflows

/// One run of the program: parse, run, and put whatever went wrong in words.
package enum Program {
  package static func main() -> Never {
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs a command line and gives its exit status.
  package static func run(_ arguments: [String]) -> Int32 {
    var surroundings = Surroundings.current
    surroundings.arguments = arguments
    return Surroundings.$current.withValue(surroundings) { parseAndRun(arguments) }
  }

  private static func parseAndRun(_ arguments: [String]) -> Int32 {
    if let steering = SteeringArgument(arguments) { return report(steering) }
    if let topic = HelpTopic(arguments: arguments) { return tell(topic) }
    // For the parser, help on nothing it knows is help on everything.
    if arguments.first == "help", let unknown = UnknownCommand(arguments) { return report(unknown) }
    if let command = NamedCommand(arguments)?.parsed() { return run(command) }
    let command: any ParsableCommand
    do { command = try Caisse.parseAsRoot(arguments) } catch {
      if let unknown = UnknownCommand(arguments) { return report(unknown) }
      return answer(error)
    }
    return run(command)
  }

  private static func run(_ command: any ParsableCommand) -> Int32 {
    var command = command
    do {
      try command.run()
      return ExitStatus.done.rawValue
    } catch let error as ExitCode {
      return error.rawValue
    } catch let error as ValidationError {
      return answer(error, of: type(of: command))
    } catch  where isForParser(error) {
      return answer(error)
    } catch {
      return report(error)
    }
  }

  private static func tell(_ topic: HelpTopic) -> Int32 {
    do {
      let console = try Console(Caisse.plainOutput)
      try console.answer { try $0.write(topic.text + "\n") }
      return ExitStatus.done.rawValue
    } catch {
      return report(error)
    }
  }

  private static func report(_ error: any Error) -> Int32 {
    guard let console = try? Console(Caisse.plainOutput) else { return ExitStatus.bug.rawValue }
    return ErrorPrinter(console).report(error).rawValue
  }

  /// Wrong usage that a command finds out for itself, with its own usage.
  private static func answer(
    _ error: ValidationError, of command: any ParsableCommand.Type
  ) -> Int32 {
    let usage = Caisse.usageString(for: command)
    let path = UnknownCommand.path(of: command).joined(separator: " ")
    say(
      """
      Error: \(error.message)
      Usage: \(usage)
        See '\(path) --help' for more information.

      """)
    return ExitStatus.wrongUsage.rawValue
  }

  private static func say(_ text: String) {
    var text = text
    try? text.withUTF8 {
      try Surroundings.current.errors.sink.write(UnsafeRawBufferPointer($0))
    }
  }

  /// Help and wrong usage, which the parser of arguments words itself.
  private static func answer(_ error: any Error) -> Int32 {
    let status = Caisse.exitCode(for: error).rawValue
    let text = Caisse.fullMessage(for: error)
    guard !text.isEmpty else { return status }
    let surroundings = Surroundings.current
    let sink = status == 0 ? surroundings.output.sink : surroundings.errors.sink
    var line = text + "\n"
    try? line.withUTF8 { try sink.write(UnsafeRawBufferPointer($0)) }
    return status
  }

  /// The parser's own errors, most of which it keeps to itself: help that was asked for is one.
  private static func isForParser(_ error: any Error) -> Bool {
    String(reflecting: type(of: error)).hasPrefix("ArgumentParser.")
  }
}
