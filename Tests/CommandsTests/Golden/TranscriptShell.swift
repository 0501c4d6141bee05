import Commands
import Foundation
import TestSupport

/// Runs the command lines of one transcript in a folder of its own.
final class TranscriptShell {
  struct Answer {
    var output = ""
    var errors = ""
    var status: Int32 = 0
  }

  let folder: URL
  /// What its commands ask of the tables.
  let watched: WatchedStatements
  private var placeholders: Placeholders
  private var environment: [String: String]
  private var typed: [String]?
  /// Another program in the midst of writing.
  private var holder: RawConnection?

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "caisse-transcript-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    watched = WatchedStatements(in: folder.path)
    placeholders = Placeholders(folder: folder.path)
    environment = [
      "CAISSE_NOW": "2024-06-10T08:00:00Z", "CAISSE_BOOKS": folder.path + "/fund.caisse",
      "TZ": "UTC", "LANG": "C", "TERM": "xterm",
    ]
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Runs one line; `input` is what a `cat >` writes.
  func run(_ line: String, input: String) throws -> Answer {
    let words = ShellWords.of(line).map(placeholders.given)
    var answer = Answer()
    switch words.first {
    case "caisse": answer = run(Array(words.dropFirst()))
    case "export": try export(words[1])
    case "hold":
      holder = try RawConnection(words[1])
      try holder?.execute("BEGIN IMMEDIATE")
    case "release": holder = nil
    case "key": try TranscriptKeys.make(words[1], number: words[2])
    case "sign":
      try TranscriptKeys.sign(words[1], with: words[2], for: words[3], in: origin())
    case "type": typed = Array(words.dropFirst())
    default: answer.output = try TranscriptFiles.run(words, input: input)
    }
    answer.output = placeholders.named(answer.output)
    answer.errors = placeholders.named(answer.errors)
    return answer
  }

  private func export(_ assignment: String) throws {
    let parts = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    environment[String(parts[0])] = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
  }

  /// Of the books at hand, as their checkpoint names it.
  private func origin() -> String {
    let checkpoint = run(["audit", "checkpoint", "--format", "text"]).output
    return checkpoint.split(separator: "\n").first.map(String.init) ?? ""
  }

  private func run(_ arguments: [String]) -> Answer {
    let console = CapturedConsole(environment: environment, typed: typed)
    typed = nil
    let status = Surroundings.$current.withValue(console.surroundings) { Program.run(arguments) }
    return Answer(output: console.output.text, errors: console.errors.text, status: status)
  }
}
