package import Journal

/// SHA-256 over the leaf hashes of the parts of a large fact, which its head names.
package struct PartsOfLargeFact: Sendable {
  package private(set) var count = 0
  private var running = RunningHash()

  package var hash: Hash { running.hash }

  mutating func add(_ leaf: Hash) {
    count += 1
    running.update(leaf)
  }
}

extension Projection {
  /// Refuses a head that names other parts than those recorded before it in the same change.
  package mutating func takeParts(_ named: Hash) throws {
    guard parts.hash == named else { throw RecordProblem.partsDiffer }
    parts = PartsOfLargeFact()
  }
}
