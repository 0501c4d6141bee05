package import Council
package import Journal

/// A place that keeps the books. `commit` is the only way a decision is ever written.
package protocol Store: Sendable {
  associatedtype Tables: BooksTables

  /// Reads in one transaction, so that all it sees is of one moment.
  func read<Result>(_ body: (Tables) throws -> Result) throws -> Result

  /// Reads, decides and writes in one transaction. A thrown refusal, or a rehearsal, rolls all of it
  /// back, people file included; otherwise it is durable when this returns.
  func commit<Result>(
    _ request: Request, deciding: (Tables, inout Recorder<Tables>) throws -> Result
  ) throws -> Receipt<Result>
}

/// Whether a decision is to be kept. `--dry-run` takes the same path and is rolled back.
package enum Intent: Sendable { case commit, rehearse }

/// In whose name, to what end, and under which idempotency key a change is asked for.
package struct Request: Sendable {
  package let actor: MemberCode
  package let intent: Intent
  package let once: Once?
  /// The checkpoint that was signed and whose records are lost, where that is what the change is about.
  package let lost: Checkpoint?

  package init(
    actor: MemberCode, intent: Intent = .commit, once: Once? = nil, lost: Checkpoint? = nil
  ) {
    self.actor = actor
    self.intent = intent
    self.once = once
    self.lost = lost
  }
}

/// An idempotency key with the hash of the command's input.
package struct Once: Hashable, Sendable {
  package let key: String
  package let input: Hash

  package init(key: String, input: Hash) {
    self.key = key
    self.input = input
  }
}

/// What came of asking for a change.
package enum Receipt<Result> {
  /// Written; `change` is the place of its first record. Nil when the decision was to record nothing.
  case committed(Result, change: Int64?)
  /// Decided and rolled back.
  case rehearsed(Result)
  /// The same key with the same input was committed before, by this change.
  case repeated(change: Int64)

  package var result: Result? {
    switch self {
    case .committed(let result, _), .rehearsed(let result): result
    case .repeated: nil
    }
  }
}
