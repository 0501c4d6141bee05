import Foundation

/// A folder of one walk's own, where the system keeps what is temporary.
package struct ScratchFolder: Sendable {
  package let path: String

  package init() throws {
    path = FileManager.default.temporaryDirectory.path + "/caisse-simulate-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// With the same files.
  package init(copying other: ScratchFolder) throws {
    path = FileManager.default.temporaryDirectory.path + "/caisse-simulate-\(UUID().uuidString)"
    try FileManager.default.copyItem(atPath: other.path, toPath: path)
  }

  package func remove() { try? FileManager.default.removeItem(atPath: path) }
}
