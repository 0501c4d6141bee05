import ArgumentParser
import Glibc
import Simulation

/// Walks through the program at random and holds it against a model, for as long as one likes.
@main
struct CaisseSimulate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caisse-simulate",
    abstract: "Walks over all commands at random, held against a small independent model.",
    discussion: """
      A seed fixes a walk. After each step the figures of every fund, the states of awards and
      payouts, and all named checks must be what the model says; every twentieth step, and at the
      end, the journal is replayed. The first difference ends the run, with the commands up to it.

      Examples:
        caisse-simulate --seeds 200
        caisse-simulate --first 4711 --steps 300
        caisse-simulate --flaws --seeds 50
      """)

  @Option(help: "The first seed.")
  var first: UInt64 = 1

  @Option(help: "How many walks, each with the next seed.")
  var seeds: UInt64 = 1

  @Option(help: "How many steps each takes.")
  var steps = 60

  @Flag(help: "Say how often each command was done and refused.")
  var counts = false

  @Flag(help: "Make one mistake after another in the model: some walk must notice each.")
  var flaws = false

  func run() throws {
    let opened = try ScratchFolder()
    defer { opened.remove() }
    try Opening.make(in: opened.path)
    if flaws { return try Flaw.allCases.forEach { try notice($0, in: opened) } }
    var all = Walk.Counts()
    for seed in first..<first + seeds {
      do { all.add(try walk(seed, in: opened)) } catch {
        print("seed \(seed):\n\(error)")
        throw ExitCode.failure
      }
    }
    if counts { print(all.table) }
    print(
      "\(seeds) walks of \(steps) steps: \(all.done.values.reduce(0, +)) commands done, "
        + "\(all.refused.values.reduce(0, +)) refused by a rule, \(all.notPermitted) for the role, "
        + "each as the model says")
  }

  private func walk(
    _ seed: UInt64, in opened: ScratchFolder, flaw: Flaw? = nil
  ) throws -> Walk.Counts {
    let folder = try ScratchFolder(copying: opened)
    defer { folder.remove() }
    var walk = Walk(seed: seed, in: folder.path, flaw: flaw)
    try walk.run(steps: steps)
    return walk.counts
  }

  private func notice(_ flaw: Flaw, in opened: ScratchFolder) throws {
    for seed in first..<first + seeds {
      do { _ = try walk(seed, in: opened, flaw: flaw) } catch is Walk.Difference {
        return print("\(flaw.rawValue): noticed by seed \(seed)")
      }
    }
    print("\(flaw.rawValue): not noticed")
    throw ExitCode.failure
  }
}

extension Walk.Counts {
  fileprivate var table: String {
    Set(done.keys).union(refused.keys).sorted().map { command in
      "\(command): \(done[command] ?? 0) done, \(refused[command] ?? 0) refused"
    }.joined(separator: "\n")
  }
}
