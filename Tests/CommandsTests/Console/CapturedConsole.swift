import Commands
import Journal
import Keeping
import TestSupport

/// A console whose outputs are kept in memory, on a terminal or not.
struct CapturedConsole {
  let output = CapturedBytes()
  let errors = CapturedBytes()
  let surroundings: Surroundings

  init(
    isTerminal: Bool = false, columns: Int? = nil, environment: [String: String] = [:],
    typed: [String]? = nil, elapsed: @escaping @Sendable () -> Duration = { .zero }
  ) {
    let variables = ["TERM": "xterm"].merging(environment) { $1 }
    var typedLine: (@Sendable () -> String?)?
    if let typed {
      let lines = TypedLines(typed)
      typedLine = { lines.next() }
    }
    var surroundings = Surroundings(
      output: .init(sink: output, isTerminal: isTerminal, columns: columns),
      errors: .init(sink: errors, isTerminal: isTerminal, columns: columns),
      environment: { variables[$0] },
      typedLine: typedLine, typedSecret: typedLine,
      elapsed: elapsed)
    surroundings.passphraseCost = .ofTests
    self.surroundings = surroundings
  }

  func console(
    _ format: OutputFormat? = nil, file: String? = nil, noColor: Bool = false,
    language: Language? = nil
  ) throws -> Console {
    try Console(
      format: format, file: file, noColor: noColor, language: language, in: surroundings)
  }
}
