import Workflows

/// `caisse help exit-codes`.
enum ExitCodesTopic {
  static var text: String {
    let lines = ExitStatus.allCases.map { status in
      let number = String(status.rawValue)
      return String(repeating: " ", count: 5 - number.utf8.count) + number + "  " + words(status)
    }
    return """
      EXIT CODES: what a finished command tells whoever called it.

      \(lines.joined(separator: "\n"))

      An error has a code of its own beside it, in brackets: [unknown-fund]. Neither changes its meaning.
      """
  }

  private static func words(_ status: ExitStatus) -> String {
    switch status {
    case .done: "done"
    case .refused: "refused by a rule, or a check found something"
    case .cancelled: "cancelled at a question"
    case .verificationFailed: "verification failed"
    case .wrongUsage: "wrong usage"
    case .inputRejected: "input rejected"
    case .inputNotFound: "input not found"
    case .bug: "a bug in caisse"
    case .outputNotCreated: "the output can't be created"
    case .readingOrWritingFailed: "reading or writing failed"
    case .booksBusy: "the books are busy: try again"
    case .notPermitted: "this member may not do that"
    case .interrupted: "interrupted"
    }
  }
}
