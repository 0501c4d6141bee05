import Foundation

/// A folder of one walk's own, where the system keeps what is temporary.
struct ScratchFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/caisse-simulate-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// With the same files.
  init(copying other: ScratchFolder) throws {
    path = FileManager.default.temporaryDirectory.path + "/caisse-simulate-\(UUID().uuidString)"
    try FileManager.default.copyItem(atPath: other.path, toPath: path)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
