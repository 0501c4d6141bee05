import ArgumentParser
import Foundation
import Simulation

/// Walks through the program at random and holds it against a model, for as long as one likes.
@main
struct CaisseSimulate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caisse-simulate",
    abstract: "Walks over all commands at random, held against a small independent model.",
    discussion: """
      A seed fixes a walk. After each step the figures of the funds, the states of
      awards and payouts, and all named checks must be what the model says; now and
      then, and at the end, all of the books must be, and the journal is replayed.
      Now and then a command is killed on a copy of the books, which must open again
      and take the same command to its end. The first difference ends the run, with
      the commands up to it.

      Examples:
        caisse-simulate --walks 200
        caisse-simulate --seed 4711 --steps 300
        caisse-simulate --flaws --walks 40
      """,
    subcommands: [KilledCaisse.self])

  @Option(help: "The seed of the first walk; each other has the next.")
  var seed: UInt64 = 1

  @Option(help: "How many walks.")
  var walks: UInt64 = 1

  @Option(help: "How many steps each takes.")
  var steps = 60

  @Flag(help: "Say how often each command was done and refused.")
  var counts = false

  @Flag(help: "Make one mistake after another in the model: some walk must notice each.")
  var flaws = false

  func run() async throws {
    let all = try Walks(steps: steps, program: [KilledCaisse.executable, KilledCaisse.name])
    defer { all.remove() }
    let seeds = seed..<seed + walks
    if flaws { return try await notice(in: seeds, all) }
    do {
      let counted = try await all.run(seeds, atOnce: ProcessInfo.processInfo.activeProcessorCount)
      if counts { print(counted.table) }
      print(
        "\(walks) walks of \(steps) steps: \(counted.done.values.reduce(0, +)) commands done, "
          + "\(counted.refused.values.reduce(0, +)) refused by a rule, \(counted.notPermitted) for "
          + "the role, \(counted.killed) killed and completed, each as the model says")
    } catch let difference as Walks.Difference {
      print(difference)
      throw ExitCode.failure
    }
  }

  private func notice(in seeds: Range<UInt64>, _ all: Walks) async throws {
    let unnoticed = try await withThrowingTaskGroup(of: (Flaw, UInt64?).self) { group in
      for flaw in Flaw.allCases { group.addTask { (flaw, try all.notice(flaw, in: seeds)) } }
      return try await group.reduce(into: 0) { unnoticed, found in
        print("\(found.0.rawValue): \(found.1.map { "noticed by seed \($0)" } ?? "not noticed")")
        if found.1 == nil { unnoticed += 1 }
      }
    }
    guard unnoticed == 0 else { throw ExitCode.failure }
  }
}

/// `caisse` itself, as a process that may be killed in the midst of a command.
struct KilledCaisse: ParsableCommand {
  static let name = "caisse"

  static let configuration = CommandConfiguration(commandName: name, shouldDisplay: false)

  static var executable: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
  }

  @Argument(parsing: .captureForPassthrough)
  var words: [String] = []

  func run() throws { throw ExitCode(Walks.runCaisse(words)) }
}

extension WalkCounts {
  fileprivate var table: String {
    Set(done.keys).union(refused.keys).sorted().map { command in
      "\(command): \(done[command] ?? 0) done, \(refused[command] ?? 0) refused"
    }.joined(separator: "\n")
  }
}
