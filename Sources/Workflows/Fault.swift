/// The surroundings failed: a file, the disk, another process. Built at the edge, where the cause is known.
package struct Fault: Explained {
  package let code: String
  package let message: Message
  package let hint: Message?
  /// What the system said, in its own words: `No space left on device`.
  package let cause: String?
  package let exit: ExitStatus

  package init(
    code: String, message: Message, hint: Message? = nil, cause: String? = nil,
    exit: ExitStatus = .readingOrWritingFailed
  ) {
    self.code = code
    self.message = message
    self.hint = hint
    self.cause = cause
    self.exit = exit
  }
}
