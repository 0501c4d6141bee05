import Commands
import Foundation

/// The program under test, run in this process as from a shell, on books in a folder of their own.
struct Caisse {
  struct Answer {
    let status: Int32
    let output: String
    let errors: String

    /// What it made, line by line.
    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// `insufficient-cash` in `caisse: error: … [insufficient-cash]`.
    var code: String? {
      guard let line = errors.split(separator: "\n").first(where: { $0.contains(" error: ") }),
        line.hasSuffix("]"), let start = line.lastIndex(of: "[")
      else { return nil }
      return String(line[line.index(after: start)..<line.index(before: line.endIndex)])
    }
  }

  let folder: String

  var books: String { folder + "/fund.caisse" }

  func run(_ words: [String], as member: String, at minute: Int) -> Answer {
    let output = CapturedBytes()
    let errors = CapturedBytes()
    let environment = [
      "CAISSE_BOOKS": books, "CAISSE_MEMBER": member, "CAISSE_NOW": Self.instant(minute),
      "TZ": "UTC", "LANG": "C",
    ]
    let surroundings = Surroundings(
      output: Surroundings.Output(sink: output), errors: Surroundings.Output(sink: errors),
      environment: { environment[$0] })
    let status = Surroundings.$current.withValue(surroundings) { Program.run(words) }
    return Answer(status: status, output: output.text, errors: errors.text)
  }

  /// Runs an act, with what its file holds.
  func run(_ act: Act, as member: String, at minute: Int) throws -> Answer {
    let path = folder + "/input.csv"
    if !act.input.isEmpty { try act.input.write(toFile: path, atomically: false, encoding: .utf8) }
    return run(act.words.map { $0 == Act.file ? path : $0 }, as: member, at: minute)
  }

  /// Minutes after the first of June 2024, within that month.
  private static func instant(_ minute: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (day, hour) = (minute / 1440 + 1, minute / 60 % 24)
    precondition(day <= 30, "a walk ends within its month")
    return "2024-06-\(two(day))T\(two(hour)):\(two(minute % 60)):00Z"
  }
}
