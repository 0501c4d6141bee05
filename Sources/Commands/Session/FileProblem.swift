import Workflows

/// What is wrong with a file that was given, with its name.
struct FileProblem: Explained {
  let path: String
  let cause: any Explained

  var code: String { cause.code }
  var message: Message { "\(path): \(cause.message)" }
  var hint: Message? { cause.hint }
  var exit: ExitStatus { cause.exit }

  /// Names the file in what `body` refuses of it.
  static func naming<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let fault as Fault { throw fault } catch let cause
      as any Explained
    {
      throw FileProblem(path: path, cause: cause)
    }
  }
}
