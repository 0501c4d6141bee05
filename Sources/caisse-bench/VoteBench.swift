import Allocation
import Formats
import Glibc
import Ledger

/// Times equal shares of votes on a real election, beside pabutools in the same run where Python has it.
struct VoteBench {
  let file: String
  let runs: Int
  /// A Python that can import pabutools; nil to time only our own.
  let python: String?

  struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  /// The seconds of all runs, and what was chosen.
  private struct Timed {
    var reading: [Double] = []
    var choosing: [Double] = []
    var process: [Double] = []
    var peakBytes = 0
    var chosen: [String] = []
    var ballots = 0
  }

  func run() throws -> [String] {
    let folder = try ScratchFolder()
    defer { folder.remove("output") }
    let scratch = folder.path
    var ours = Timed()
    for _ in 0..<max(1, runs) { try time(&ours, scratch) }
    var lines = [
      "\(file): \(ours.ballots) ballots, median of \(max(1, runs)) (least … most)",
      Self.line("caisse", ours),
    ]
    if let python {
      let run = try PabutoolsRun(of: file, python: python, scratch: scratch)
      let theirs = Timed(
        reading: [run.reading], choosing: [run.choosing], process: [run.process.seconds],
        peakBytes: run.process.peakBytes)
      lines.append(Self.line("pabutools", theirs))
      let times = Int(run.choosing / Self.median(ours.choosing))
      let whole = Int(run.process.seconds / Self.median(ours.process))
      let same = run.chosen == ours.chosen ? "the same projects in the same order" : "OTHERS"
      lines.append("\(times) times faster, \(whole) times the whole process: \(same)")
    }
    return lines
  }

  private func time(_ timed: inout Timed, _ scratch: String) throws {
    let bytes = try Self.bytes(of: file)
    let clock = ContinuousClock()
    let start = clock.now
    let (read, findings) = try PabulibFile.read(file, MemorySource(bytes))
    guard let read else {
      throw Unreadable(description: findings.kept.first?.message ?? "nothing was read")
    }
    let election = try Election(
      budget: read.budget, projects: read.projects, ballots: read.ballots)
    let middle = clock.now
    let receipt = try election.choice(
      by: ChoiceParameters(
        rule: .equalShares(EqualSharesOptions(satisfaction: read.ballots.kind.satisfaction))))
    timed.choosing.append(Self.seconds(clock.now - middle))
    timed.reading.append(Self.seconds(middle - start))
    timed.chosen = receipt.chosen.map(\.project.code)
    timed.ballots = election.ballots.count
    let whole = try Spawned.run(
      [
        Bench.executable, "caisse", "allocation", "try", file, "--rule", "equal-shares",
        "--format", "json",
      ], scratch: scratch)
    timed.process.append(whole.seconds)
    timed.peakBytes = max(timed.peakBytes, whole.peakBytes)
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else {
      throw Unreadable(description: "can't read \(path)")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  private static func median(_ seconds: [Double]) -> Double {
    seconds.sorted()[seconds.count / 2]
  }

  private static func line(_ name: String, _ timed: Timed) -> String {
    "\(name): reading \(spread(timed.reading)), equal shares \(spread(timed.choosing)), "
      + "process \(spread(timed.process)), peak \(timed.peakBytes >> 20) MiB"
  }

  /// `5.6 ms (5.4 … 6.1)`; without a range for a single run.
  private static func spread(_ seconds: [Double]) -> String {
    func milliseconds(_ seconds: Double) -> String {
      let tenths = Int((seconds * 10_000).rounded())
      return "\(tenths / 10).\(tenths % 10)"
    }
    let text = milliseconds(median(seconds)) + " ms"
    guard seconds.count > 1, let least = seconds.min(), let most = seconds.max() else {
      return text
    }
    return text + " (\(milliseconds(least)) … \(milliseconds(most)))"
  }
}
