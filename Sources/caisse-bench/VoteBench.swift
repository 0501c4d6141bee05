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

  /// The best of all runs, and what was chosen.
  private struct Best {
    var reading = Double.infinity
    var choosing = Double.infinity
    var process = Double.infinity
    var peakBytes = 0
    var chosen: [String] = []
    var ballots = 0
  }

  func run() throws -> [String] {
    let folder = try ScratchFolder()
    defer { folder.remove("output") }
    let scratch = folder.path
    var ours = Best()
    for _ in 0..<max(1, runs) { try time(&ours, scratch) }
    var lines = [
      "\(file): \(ours.ballots) ballots, best of \(max(1, runs))",
      Self.line(
        "caisse", ours.reading, ours.choosing, ours.process, peak: ours.peakBytes),
    ]
    if let python {
      let theirs = try PabutoolsRun(of: file, python: python, scratch: scratch)
      lines.append(
        Self.line(
          "pabutools", theirs.reading, theirs.choosing, theirs.process.seconds,
          peak: theirs.process.peakBytes))
      let times = Int(theirs.choosing / ours.choosing)
      let whole = Int(theirs.process.seconds / ours.process)
      let same = theirs.chosen == ours.chosen ? "the same projects in the same order" : "OTHERS"
      lines.append("\(times) times faster, \(whole) times the whole process: \(same)")
    }
    return lines
  }

  private func time(_ best: inout Best, _ scratch: String) throws {
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
    best.choosing = min(best.choosing, Self.seconds(clock.now - middle))
    best.reading = min(best.reading, Self.seconds(middle - start))
    best.chosen = receipt.chosen.map(\.project.code)
    best.ballots = election.ballots.count
    let whole = try Spawned.run(
      [
        Bench.executable, "caisse", "allocation", "try", file, "--rule", "equal-shares",
        "--format", "json",
      ], scratch: scratch)
    best.process = min(best.process, whole.seconds)
    best.peakBytes = max(best.peakBytes, whole.peakBytes)
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

  private static func line(
    _ name: String, _ reading: Double, _ choosing: Double, _ process: Double, peak: Int
  ) -> String {
    func milliseconds(_ seconds: Double) -> String {
      let tenths = Int((seconds * 10_000).rounded())
      return "\(tenths / 10).\(tenths % 10) ms"
    }
    return
      "\(name): reading \(milliseconds(reading)), equal shares \(milliseconds(choosing)), process \(milliseconds(process)), peak \(peak >> 20) MiB"
  }
}
