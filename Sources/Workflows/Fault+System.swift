#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Fault {
  /// A call to the system that failed; `number` is the `errno` it left.
  package static func system(
    _ number: Int32, code: String, message: Message, hint: Message? = nil,
    exit: ExitStatus = .readingOrWritingFailed
  ) -> Fault {
    Fault(
      code: code, message: message, hint: hint, cause: String(cString: strerror(number)),
      exit: exit)
  }
}
