import Ledger
import TestSupport
import Testing
import Workflows

/// Invariants 3 and 6 of `domain.md`: whatever is done in whatever order, the identities hold after
/// every act, and replaying the journal gives the same tables.
struct GivingInvariantTests {
  @Test func `the identities hold after every act, and the journal gives the same tables`() throws {
    var done: Set<String> = []
    for seed in UInt64(1)...16 {
      var simulation = try GivingSimulation(seed: seed)
      for step in 1...60 {
        try simulation.step()
        let breaches = try simulation.books.read { try Identities.breaches(in: $0) }
        try #require(breaches.isEmpty, "seed \(seed), step \(step)")
        if step % 20 == 0 { try simulation.books.expectReplayGivesTheSame() }
      }
      done.formUnion(simulation.done.keys)
    }
    #expect(done == GivingSimulation.names)
  }
}
