/// Something wrong, or doubtful, in given data: collected with its place, never thrown.
package struct Finding: Hashable, Sendable {
  /// Kebab-case, public, never renamed or used again for something else.
  package let code: String
  package let severity: Severity
  package let place: Place?
  package let message: String
  /// The next step, when there is one to name.
  package let hint: String?
  /// The physical line it stands on, fit for a terminal; nil when its columns lie too far to show.
  package let excerpt: String?

  package enum Severity: String, Sendable {
    /// What it stands on can't be taken.
    case error
    /// It is taken as it stands, and a person should look.
    case warning
  }

  package init(
    _ code: String, _ severity: Severity = .error, at place: Place? = nil, _ message: String,
    hint: String? = nil, excerpt: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.place = place
    self.message = message
    self.hint = hint
    self.excerpt = excerpt
  }
}
