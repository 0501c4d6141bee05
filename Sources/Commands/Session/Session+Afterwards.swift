import SQLiteStore
package import Workflows

/// What follows a change that is saved: whatever comes of it, nobody is told that nothing was.
extension Session {
  /// Compacts the people file, of which something was deleted.
  func compactPeople() throws {
    try afterwards(
      "pages of the people file may still hold it: the next command writes that file anew"
    ) { try store.compactPeople() }
  }

  func afterwards(_ hint: Message, _ body: () throws -> Void) throws {
    do { try body() } catch let fault as Fault { throw fault.afterSaving(hint) }
  }
}

extension Fault {
  package func afterSaving(_ hint: Message) -> Fault {
    Fault(
      code: code, message: "\(message), after what was asked had been saved", hint: hint,
      cause: cause, exit: exit)
  }
}
