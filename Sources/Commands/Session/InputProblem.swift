import Workflows

/// A word on the command line that can't be what it is given for.
struct InputProblem: Explained {
  let code: String
  let message: Message
  let hint: Message?
  var exit: ExitStatus { .wrongUsage }

  /// `--currency EURO`: the code is `invalid-currency`.
  static func unknown(_ option: String, _ given: String, hint: Message?) -> InputProblem {
    InputProblem(
      code: "invalid-\(option)", message: "“\(given)” can't be used for \(option)", hint: hint)
  }

  static let potMissing = InputProblem(
    code: "pot-missing", message: "nothing says how much is divided", hint: "give it with --pot")
}
