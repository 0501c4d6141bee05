import ArgumentParser
import Commands
import Glibc

/// Times what users wait for, each in a fresh process, beside the C floor in the same run.
@main
struct CaisseBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caisse-bench",
    abstract: "Measures caisse against the C floor, as ratios in one run.",
    discussion: """
      Figures are medians of --runs fresh processes, interleaved with the floor's. The floor is built
      from floor.c with gcc where it is found; without it only our own times are printed.

      Examples:
        caisse-bench --n 200000
        caisse-bench import verify --n 20000 --runs 3
        caisse-bench --n 1000000 --grow
        caisse-bench --races 1000
        caisse-bench --votes ../shared/fixtures/voting/Poland_Lodz_2022.pb --python python3
      """)

  @Argument(
    help: ArgumentHelp(
      "Which cases: \(Case.allCases.map(\.rawValue).joined(separator: ", ")), divide; else all.",
      valueName: "case"))
  var cases: [String] = []

  @Option(name: .customLong("n"), help: "How many donations.")
  var count = 100_000

  @Option(help: "How often each is run.")
  var runs = 5

  @Option(help: "The floor's source; else ../shared/oracles/floor/floor.c.")
  var floor = "../shared/oracles/floor/floor.c"

  @Option(help: "Fail when an import is slower than this part of the floor.")
  var least: Double = 0

  @Option(
    help: ArgumentHelp(
      "Time equal shares of votes on a .pb file instead; may be repeated.", valueName: "file"))
  var votes: [String] = []

  @Option(help: "Let two processes decide on the last euro at once instead, so often.")
  var races = 0

  @Option(help: "A Python with pabutools, timed beside ours on the same votes.")
  var python: String?

  @Flag(help: "Begin with a hundredth and a tenth of --n, and say how each grew.")
  var grow = false

  @Flag(help: "Print one JSON object a case, for history.")
  var json = false

  static func main() {
    // The benchmark is also the program it measures, so that both are always of one build.
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "caisse" { Glibc.exit(Program.run(Array(arguments.dropFirst()))) }
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      exit(withError: error)
    }
  }

  func run() throws {
    if races > 0 {
      var campaign = Races(count: races)
      return print(try campaign.run())
    }
    guard votes.isEmpty else {
      for file in votes {
        for line in try VoteBench(file: file, runs: runs, python: python).run() { print(line) }
      }
      return
    }
    if cases != ["divide"] { try measureCases() }
    // Last: a process that is started is charged with the memory of the one that starts it.
    if cases.isEmpty || cases.contains("divide") { try printDivisions() }
  }

  private func measureCases() throws {
    let wanted = cases.isEmpty ? Case.allCases : try cases.filter { $0 != "divide" }.map(named)
    var smallest: [Case: Measurement] = [:]
    for size in grow ? [count / 100, count / 10, count] : [count] {
      let measured = try measure(wanted, of: max(1, size), after: smallest)
      if smallest.isEmpty { smallest = measured }
    }
  }

  /// Each case once, beside what it took for the smallest campaign.
  private func measure(
    _ wanted: [Case], of size: Int, after smallest: [Case: Measurement]
  ) throws -> [Case: Measurement] {
    let bench = try Bench(count: size, runs: runs, floorSource: floor)
    defer { bench.cleanUp() }
    if !json { print(Measurement.header(count: size, runs: runs)) }
    var measured: [Case: Measurement] = [:]
    for one in wanted {
      let measurement = try bench.measure(one)
      measured[one] = measurement
      let growth = smallest[one].map(measurement.growth)
      print(json ? measurement.json(growth: growth) : measurement.line(growth: growth))
      if let ratio = measurement.ratio, ratio < least {
        throw ValidationError("\(one.rawValue) fell below \(least) of the floor")
      }
    }
    return measured
  }

  private func printDivisions() throws {
    for division in DivisionCase.all {
      let times = try division.measure(count: count, runs: runs)
      print(json ? times.json : times.line)
    }
  }

  private func named(_ name: String) throws -> Case {
    guard let found = Case(rawValue: name) else {
      throw ValidationError("there is no case \(name)")
    }
    return found
  }
}
