package import Foundation

/// The fixtures that stand beside the project's folder, in `../shared`, and may be absent.
package enum SharedFixtures {
  package static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared", directoryHint: .isDirectory)

  package static let isPresent = FileManager.default.fileExists(
    atPath: folder.appending(path: "fixtures").path)

  /// Why a test is skipped: `.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)")`.
  package static let absence = "skipped: there is no ../shared beside the project"

  /// The path is relative to `../shared/fixtures`.
  package static func url(_ path: String) -> URL {
    folder.appending(path: "fixtures").appending(path: path)
  }

  package static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url(path)))
  }

  package static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  package static func decode<Value: Decodable>(
    _ path: String, as type: Value.Type = Value.self
  ) throws -> Value {
    try JSONDecoder().decode(type, from: try Data(contentsOf: url(path)))
  }

  /// All files below the folder whose names end so, sorted, relative to `../shared/fixtures`.
  package static func files(below path: String, ending suffix: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: url(path).path)
    let names = all?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted().map { "\(path)/\($0)" }
  }
}
