import Formats
import Granting
import Ledger

/// A row whose reference is known in its round, held against the application that has it.
struct KnownApplication {
  let application: Application
  /// What it is about; nil where that was erased.
  let project: String?
  let line: ApplicationLine

  /// What makes it another application under the same reference, in words.
  var conflict: String? {
    if application.collective != line.collective {
      return "another collective, \(application.collective)"
    }
    if application.requested != line.requested { return "another amount requested" }
    if application.minimum != line.minimum { return "another minimum" }
    if application.cap != min(line.cap ?? line.requested, line.requested) { return "another cap" }
    return nil
  }

  /// The columns in which the row says something else. Reviews may have changed score and tier since.
  var differences: [String] {
    let isUntouched = application.state == .submitted
    let differs: [(String, Bool)] = [
      (
        "project",
        project.map { $0 != line.project } ?? (application.project == nil && line.project != nil)
      ),
      ("score", isUntouched && application.score != line.score),
      ("tier", isUntouched && application.tier != line.tier),
      ("received", line.received.map { $0 != application.received } ?? false),
      ("tags", application.tags != line.tags),
    ]
    return differs.filter(\.1).map(\.0)
  }
}
