package import Journal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a command finds around it: its words, its two outputs, its terminal, its environment, its
/// stopwatch.
///
/// Commands read `Surroundings.current`; a test, or a command that runs others, sets its own with
/// `Surroundings.$current.withValue`.
package struct Surroundings: Sendable {
  /// One of the two outputs.
  package struct Output: Sendable {
    package var sink: any ByteSink
    package var isTerminal: Bool
    /// Columns of the terminal, when it says.
    package var columns: Int?

    package init(sink: any ByteSink, isTerminal: Bool = false, columns: Int? = nil) {
      self.sink = sink
      self.isTerminal = isTerminal
      self.columns = columns
    }
  }

  /// The words of the command line, without the program's name.
  package var arguments: [String] = []
  package var output: Output
  package var errors: Output
  /// The value of an environment variable.
  package var environment: @Sendable (String) -> String?
  /// The next line typed at the terminal, without its end; nil when there is no terminal, or no more.
  package var typedLine: (@Sendable () -> String?)?
  /// The same without showing it.
  package var typedSecret: (@Sendable () -> String?)?
  /// Time since some fixed moment. It never runs backwards.
  package var elapsed: @Sendable () -> Duration
  /// What finding a passphrase by trying is to cost.
  package var passphraseCost = PassphraseCost.standard

  package init(
    output: Output, errors: Output,
    environment: @escaping @Sendable (String) -> String? = { _ in nil },
    typedLine: (@Sendable () -> String?)? = nil,
    typedSecret: (@Sendable () -> String?)? = nil,
    elapsed: @escaping @Sendable () -> Duration = { .zero }
  ) {
    self.output = output
    self.errors = errors
    self.environment = environment
    self.typedLine = typedLine
    self.typedSecret = typedSecret
    self.elapsed = elapsed
  }

  @TaskLocal package static var current = Surroundings.process

  /// Those of this process. From here on a closed pipe is an error of `write` and no longer a signal.
  private static let process: Surroundings = {
    signal(SIGPIPE, SIG_IGN)
    let start = ContinuousClock.now
    return Surroundings(
      output: Output(descriptor: STDOUT_FILENO, name: "standard output"),
      errors: Output(descriptor: STDERR_FILENO, name: "standard error"),
      environment: { name in getenv(name).map { String(cString: $0) } },
      typedLine: typedLineOfProcess(),
      typedSecret: HiddenLine.ofProcess(),
      elapsed: { ContinuousClock.now - start })
  }()
}

extension Surroundings.Output {
  init(descriptor: Int32, name: String) {
    let isTerminal = isatty(descriptor) == 1
    self.init(
      sink: DescriptorSink(descriptor: descriptor, name: name), isTerminal: isTerminal,
      columns: isTerminal ? columnsOfTerminal(descriptor) : nil)
  }
}

private func columnsOfTerminal(_ descriptor: Int32) -> Int? {
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return Int(size.ws_col)
}

private func typedLineOfProcess() -> (@Sendable () -> String?)? {
  guard isatty(STDIN_FILENO) == 1 else { return nil }
  return { readLine() }
}

extension Surroundings {
  /// Where passphrases protect nothing, as on walks that open sealed files a thousand times.
  package mutating func takePassphrasesForNothing() {
    passphraseCost = PassphraseCost(exponent: 1, blockSize: 1, parallelism: 1)!
  }
}
