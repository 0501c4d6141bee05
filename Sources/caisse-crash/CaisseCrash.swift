import ArgumentParser
import Foundation

/// Lets commands die, fail and lose power at every point, and holds the books to what must be left.
@main
struct CaisseCrash: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caisse-crash",
    abstract: "Crashes, power cuts, faults, flipped bits and crowds, on the real program.",
    discussion: """
      Each trial begins with the same books. After it they are the old ones or the new ones,
      verify, hold whatever was said to be done, and take the same command again.

      Examples:
        caisse-crash
        caisse-crash kills cuts --seconds 60 --seed 7
        caisse-crash crowd --seconds 300
      """)

  @Argument(help: "kills, faults, cuts, flips, mishaps or crowd; else all.")
  var trials: [String] = []

  @Option(help: "How long to try; else every point once.")
  var seconds: Double?

  @Option(help: "What fixes the points that are tried.")
  var seed: UInt64 = 1

  @Option(help: "The one command to try: import, decision, erasure, sending or rebuilding.")
  var only: String?

  @Option(help: "The program under test; else the one beside this.")
  var caisse: String?

  func validate() throws {
    if let unknown = trials.first(where: { Trial(rawValue: $0) == nil }) {
      throw ValidationError("“\(unknown)” is none of \(Trial.allCases.map(\.rawValue))")
    }
    guard Strace.isThere else {
      throw ValidationError("strace is missing: it is a package of Debian")
    }
  }

  func run() throws {
    let scratch = FileManager.default.temporaryDirectory.path + "/caisse-crash-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let program = caisse.map { $0.split(separator: " ").map(String.init) } ?? [Self.beside]
    let caisse = Caisse(program: program, scratch: scratch)
    let opening = try Opening(in: scratch + "/opening", caisse)
    let kinds = trials.isEmpty ? Trial.allCases : trials.compactMap(Trial.init(rawValue:))
    let scenarios = Scenario.all(donor: opening.donor, payout: opening.payout)
      .filter { only == nil || $0.name == only }
    guard !scenarios.isEmpty else { throw ValidationError("no command is called “\(only ?? "")”") }
    var isWhole = true
    for kind in kinds {
      for scenario in kind.isOfBooks ? Array(scenarios.prefix(1)) : scenarios {
        let judge = try Judge(scenario, caisse, opening: opening, scratch: scratch)
        let share = Double(kinds.count * (kind.isOfBooks ? 1 : scenarios.count))
        let tally = try Trials(
          judge: judge, strace: Strace(caisse: caisse), folder: scratch + "/books", seed: seed,
          deadline: seconds.map { Date(timeIntervalSinceNow: $0 / share) }
        ).run(kind)
        Self.say(
          "\(kind.rawValue), \(scenario.name): \(tally.tried) tried, \(tally.faults.count) wrong")
        for fault in tally.faults { Self.say("  \(fault)") }
        isWhole = isWhole && tally.faults.isEmpty
      }
    }
    if !isWhole { throw ExitCode.failure }
  }

  /// At once, so that what was found is there even if this is stopped.
  private static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  private static var beside: String {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "caisse").path
  }
}

extension Trial {
  /// Whether it is done to books, and not to one command.
  var isOfBooks: Bool { self == .flips || self == .mishaps || self == .crowd }
}
