import Simulation
import TestSupport
import Testing

/// Short walks over all commands; `caisse-simulate --seeds 200` takes longer ones.
struct WalkTests {
  @Test func `whatever is done in whatever order, the books say what the model says`() throws {
    let opened = try TestFolder()
    try Opening.make(in: opened.path)
    var walk = Walk(seed: 2024, in: opened.path)
    try walk.run(steps: 25)
    #expect(walk.counts.done.count > 8)
  }
}
