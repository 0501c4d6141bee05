package import Foundation

/// Another program, run in a folder of its own, by which a test holds ours against theirs.
package final class Tool: Sendable {
  package let folder: URL

  package init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "caisse-tool-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Whether the program runs at all, with these arguments.
  package static func isThere(_ command: String...) -> Bool {
    (try? Tool().run(command).status) == 0
  }

  package func write(_ bytes: some Sequence<UInt8>, to name: String, mode: Int = 0o600) throws {
    let url = folder.appending(path: name)
    try Data(bytes).write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
  }

  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: folder.appending(path: name))
  }

  package func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// Runs it to its end; what it printed on both of its outputs. `input` is a file of the folder.
  @discardableResult
  package func run(
    _ command: [String], input: String? = nil
  ) throws -> (status: Int32, output: String) {
    let output = folder.appending(path: "output")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    let handle = try FileHandle(forWritingTo: output)
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput =
      try input.map { try FileHandle(forReadingFrom: folder.appending(path: $0)) }
      ?? FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try text(of: "output"))
  }
}
