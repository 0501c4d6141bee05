package import Keeping
package import Ledger
package import Workflows

/// The one place that decides about terminals, colour, widths and language.
package final class Console {
  package let language: Language
  package let format: OutputFormat
  /// The books' currency, once they are open.
  package var currency = Currency.euro
  /// Where results go, buffered; everything else goes through `say` and `warn`.
  package let output: OutputBuffer
  package let numerals: Numerals
  package let surroundings: Surroundings

  let outputPaint: Paint
  let errorPaint: Paint
  /// Whether results are for a terminal, and not for a file or another program.
  let isTerminal: Bool
  let isSpreadsheet: Bool
  private var progressIsShown = false

  /// - Parameters:
  ///   - format: what `--format` says; without it the file's name decides, else what stdout is.
  ///   - file: the file of `-o`, and whether only its owner may read it.
  ///   - language: what `--lang` says; without it the environment decides.
  package init(
    format: OutputFormat?, file: String? = nil, isPrivate: Bool = false, noColor: Bool = false,
    language: Language? = nil, in surroundings: Surroundings = .current
  ) throws {
    let environment = surroundings.environment
    func paint(isTerminal: Bool) -> Paint {
      Paint(
        isOn: Paint.isWelcome(
          isTerminal: isTerminal, declined: noColor, environment: environment))
    }
    self.surroundings = surroundings
    isTerminal = surroundings.output.isTerminal && file == nil
    isSpreadsheet = file?.lowercased().hasSuffix("-spreadsheet.csv") == true
    self.format = try format ?? Self.format(ofFile: file, isTerminal: isTerminal)
    self.language = language ?? Language(environment: environment)
    numerals = Numerals(self.language)
    outputPaint = paint(isTerminal: isTerminal)
    errorPaint = paint(isTerminal: surroundings.errors.isTerminal)
    output = OutputBuffer(
      try file.map { try OutputFile(path: $0, isPrivate: isPrivate) } ?? surroundings.output.sink)
  }

  package convenience init(
    _ options: OutputOptions, isPrivate: Bool = false, in surroundings: Surroundings = .current
  ) throws {
    try self.init(
      format: options.format, file: options.output, isPrivate: isPrivate,
      noColor: options.noColor, language: options.lang, in: surroundings)
  }

  /// A console for what goes wrong before the options are understood, or without any.
  package convenience init(in surroundings: Surroundings = .current) {
    // Only a file that can't be made, or whose name says nothing, makes a console impossible.
    try! self.init(format: nil, in: surroundings)
  }

  private static func format(ofFile file: String?, isTerminal: Bool) throws -> OutputFormat {
    guard let file else { return isTerminal ? .text : .tsv }
    guard let format = OutputFormat(fileName: file) else {
      throw Fault(
        code: "output-format-unknown", message: "the name \(file) doesn't say in which format",
        hint: "end it in .txt, .tsv, .csv, .json or .html, or give --format", exit: .wrongUsage)
    }
    return format
  }
}

extension Console {
  /// Columns of the terminal at stdout: what it says, else `COLUMNS`, else 80.
  package var columns: Int { surroundings.output.columns ?? declaredColumns }

  /// Columns of the terminal at stderr.
  var columnsOfErrors: Int { surroundings.errors.columns ?? declaredColumns }

  private var declaredColumns: Int {
    let declared = surroundings.environment("COLUMNS").flatMap { Int($0) } ?? 0
    return declared > 0 ? declared : 80
  }

  /// One line on stderr: what a command did, in words.
  package func say(_ line: String) {
    sayPainted(line.legible)
  }

  /// Something to look at that stops nothing.
  package func warn(_ message: Message, code: String) {
    let words = message.text(in: currency).legible
    sayPainted(
      errorPaint("caisse:", .bold) + " " + errorPaint("warning:", .boldYellow)
        + " \(words) [\(code)]")
  }

  /// A line that is already fit for a terminal. What can't be said because stderr is gone is not said.
  func sayPainted(_ line: String) {
    clearProgress()
    writeErrors(line + "\n")
  }

  /// Replaces the progress line, without ending it.
  func show(progress line: String) {
    writeErrors("\r\u{1B}[2K" + line)
    progressIsShown = true
  }

  func clearProgress() {
    guard progressIsShown else { return }
    progressIsShown = false
    writeErrors("\r\u{1B}[2K")
  }

  /// Whether a line on stderr can be replaced by another.
  var canShowProgress: Bool {
    surroundings.errors.isTerminal && Paint.canMove(surroundings.environment)
  }

  private func writeErrors(_ text: String) {
    var text = text
    try? text.withUTF8 { try surroundings.errors.sink.write(UnsafeRawBufferPointer($0)) }
  }
}
