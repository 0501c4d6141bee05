import Foundation
import TestSupport

/// The checkers that go with exports, receipts and samples, run as an auditor runs them.
enum Checkers {
  static let areThere =
    python != nil && Tool.isThere("openssl", "version")
    && Tool.isThere("sh", "-c", "command -v ssh-keygen")
  static let absence = "skipped: there is no python3, no openssl or no ssh-keygen"

  /// The interpreter itself, without whatever chooses one each time.
  static let python: String? = {
    let answer = try? Tool().run(["python3", "-c", "import sys; print(sys.executable, end='')"])
    return answer?.status == 0 ? answer?.output : nil
  }()

  /// What a script says of these files of its own.
  static func run(_ script: String, _ arguments: String...) throws -> (
    status: Int32, output: String
  ) {
    try Tool().run([python ?? "python3", script] + arguments)
  }

  /// The files of a folder, by their paths in it.
  static func files(of folder: String) throws -> [String: [UInt8]] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    var files: [String: [UInt8]] = [:]
    for name in names {
      let path = folder + "/" + name
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[name] = Array(try Data(contentsOf: URL(filePath: path)))
    }
    return files
  }

  /// Writes these files into a folder of their own, and runs a script of theirs on it.
  static func run(
    _ script: String, on files: [String: [UInt8]], _ others: [String: String] = [:]
  ) throws -> (status: Int32, output: String) {
    let tool = try Tool()
    for (name, bytes) in files {
      let path = tool.folder.appending(path: "given/" + name)
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: path)
    }
    for (name, text) in others { try tool.write(text.utf8, to: name) }
    return try tool.run(
      [python ?? "python3", "given/" + script, "given"] + others.keys.sorted())
  }
}
