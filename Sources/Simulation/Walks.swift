import Commands

/// Many walks, each on its own copy of the same opened books, as many at once as there are processors.
package struct Walks: Sendable {
  package let steps: Int
  /// The words by which a shell runs `caisse`; without them nothing is killed.
  package let program: [String]
  private let opened: ScratchFolder

  package struct Difference: Error, CustomStringConvertible {
    package let seed: UInt64
    package let description: String
  }

  package init(steps: Int, program: [String] = []) throws {
    self.steps = steps
    self.program = program
    opened = try ScratchFolder()
    try Opening.make(in: opened.path)
  }

  /// Runs `caisse` as a shell does, and gives its exit status.
  package static func runCaisse(_ words: [String]) -> Int32 { Program.run(words) }

  package func remove() { opened.remove() }

  /// All walks of these seeds; throws the difference of the first that finds one.
  package func run(_ seeds: Range<UInt64>, atOnce: Int) async throws -> WalkCounts {
    try await withThrowingTaskGroup(of: WalkCounts.self) { group in
      var (all, waiting) = (WalkCounts(), seeds.makeIterator())
      func start() {
        guard let seed = waiting.next() else { return }
        group.addTask { try walk(seed) }
      }
      for _ in 0..<atOnce { start() }
      while let counts = try await group.next() {
        all.add(counts)
        start()
      }
      return all
    }
  }

  /// The first seed whose walk notices a mistake in the model.
  package func notice(_ flaw: Flaw, in seeds: Range<UInt64>) throws -> UInt64? {
    try seeds.first { seed in
      do { _ = try walk(seed, flaw: flaw) } catch is Difference { return true }
      return false
    }
  }

  private func walk(_ seed: UInt64, flaw: Flaw? = nil) throws -> WalkCounts {
    let folder = try ScratchFolder(copying: opened)
    defer { folder.remove() }
    var walk = Walk(
      seed: seed, in: folder.path, program: flaw == nil ? program : [], flaw: flaw)
    do { try walk.run(steps: steps) } catch let difference as Walk.Difference {
      throw Difference(seed: seed, description: "seed \(seed):\n\(difference)")
    }
    return walk.counts
  }
}
