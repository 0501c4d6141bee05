/// What a finished process tells its caller. Outside scripts rely on these numbers.
package enum ExitStatus: Int32, Sendable, CaseIterable {
  case done = 0
  /// A rule said no, or a check found something.
  case refused = 1
  /// The person answered no to a question.
  case cancelled = 2
  case verificationFailed = 3
  case wrongUsage = 64
  case inputRejected = 65
  case inputNotFound = 66
  case bug = 70
  case outputNotCreated = 73
  case readingOrWritingFailed = 74
  case booksBusy = 75
  case notPermitted = 77
  case interrupted = 130
}
