package import Foundation
import Glibc

/// `caisse` as a process of its own, where only that will do: two at once, or one that is killed.
package final class CaisseProcess: Sendable {
  /// Built beside the tests.
  package static let executable: URL? = {
    let candidates = [
      URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(),
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: ".build/debug"),
    ].map { $0.appending(path: "caisse") }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  package static let absence = "skipped: the executable is not built beside the tests"

  private let process: Process
  private let errors = Pipe()

  /// Starts it.
  package init(_ arguments: [String], environment: [String: String] = [:]) throws {
    process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.environment = ["TZ": "UTC", "LANG": "C", "CAISSE_NOW": "2024-07-01T08:00:00Z"]
      .merging(environment) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
  }

  /// Waits for its end; what it wrote on stderr, with its exit status.
  package func end() -> (status: Int32, errors: String) {
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  package func kill() {
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
