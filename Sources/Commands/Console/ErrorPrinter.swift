package import Workflows

/// Prints everything that goes wrong, in one form, and says how to exit.
///
///     caisse: error: donations.csv:42:23: the amount isn't a number [amount-not-a-number]
///        42 | 2026-01-17,D-0042,125,5O,EUR
///           |                       ^^
///       hint: this file uses a decimal comma; choose the dialect with --dialect
package struct ErrorPrinter {
  let console: Console
  private let paint: Paint

  package init(_ console: Console) {
    self.console = console
    paint = console.errorPaint
  }

  /// Prints an error of any kind. What is neither a refusal nor a fault is a mistake of this program,
  /// and the reader is told so, without the names it has inside.
  package func report(_ error: any Error) -> ExitStatus {
    switch error {
    case is ReaderLeft: return .done
    case is Cancelled:
      console.say("caisse: cancelled, nothing is changed")
      return .cancelled
    case let fault as Fault:
      print(fault, cause: fault.cause)
      return fault.exit
    case let refusal as any Explained:
      print(refusal, cause: nil)
      return refusal.exit
    default:
      headline(.error, place: nil, "something happened that caisse doesn't expect", code: "bug")
      hint("please report it, with the command you gave")
      return .bug
    }
  }

  private func print(_ error: any Explained, cause: String?) {
    let words = error.message.text(in: console.currency)
    let reason = cause.map { ": " + $0 } ?? ""
    headline(.error, place: nil, words + reason, code: error.code)
    if let hint = error.hint { self.hint(hint.text(in: console.currency)) }
  }

  enum Severity: String {
    case error, warning
  }

  func headline(_ severity: Severity, place: String?, _ words: String, code: String) {
    let style = severity == .error ? Paint.Style.boldRed : .boldYellow
    let place = place.map { paint($0.legible + ":", .bold) + " " } ?? ""
    console.sayPainted(
      paint("caisse:", .bold) + " " + paint(severity.rawValue + ":", style) + " " + place
        + words.legible + " " + paint("[\(code)]", .dim))
  }

  func hint(_ words: String) {
    console.sayPainted("  " + paint("hint:", .cyan) + " " + words.legible)
  }

  func excerpt(_ line: String, number: Int, columns: Range<Int>?) {
    let excerpt = Excerpt(
      line, number: number, columns: columns, width: max(40, console.columnsOfErrors - 8))
    for line in excerpt.lines(paint) { console.sayPainted(line) }
  }
}
