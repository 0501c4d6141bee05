import Foundation

/// The repository these tests stand in.
enum House {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct File {
    /// From the root: `Sources/Ledger/Day.swift`.
    let path: String
    let text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The target it belongs to: the folder under `Sources` or `Tests`.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
  }

  static func file(_ path: String) throws -> File {
    File(path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
  }

  /// Every file of a folder whose name ends so.
  static func files(in folder: String, ending: String) throws -> [File] {
    let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    var files: [File] = []
    while let name = names?.nextObject() as? String {
      if name.hasSuffix(ending) { files.append(try file(folder + "/" + name)) }
    }
    return files
  }
}
