/// An error that can be put before a person: a stable code, what happened, what to do, and how to exit.
package protocol Explained: Error {
  /// Kebab-case, public, never renamed or used again for something else.
  var code: String { get }
  var message: Message { get }
  /// The next step, when there is one to name.
  var hint: Message? { get }
  var exit: ExitStatus { get }
}

extension Explained {
  package var hint: Message? { nil }
  package var exit: ExitStatus { .refused }
}
