package import Council
package import Journal
package import Keeping
package import Ledger

/// Puts on record that all of the books goes to a member in a package that nobody else opens.
package struct HandOverBooks {
  package var successor: MemberCode

  package init(to successor: MemberCode) {
    self.successor = successor
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> PeopleCopied {
    try recorder.require(.booksHandOver)
    try Members.requireActive(successor, in: view)
    _ = try keys(in: view)
    return try CopyPeople().decide(view, &recorder, today: today)
  }

  /// The successor's, to which the package is encrypted.
  package func keys(in view: some BooksView) throws -> [SSHKey] {
    let keys = try MemberKeys.inForce(of: successor, in: view).map(\.key)
      .filter { $0.type == .ed25519 }
    guard !keys.isEmpty else { throw PeopleRefusal.successorWithoutKey(successor) }
    return keys
  }
}
