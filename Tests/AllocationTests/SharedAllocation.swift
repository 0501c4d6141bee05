import Foundation
import Testing

/// The worked problems of division that lie beside the project, where they are at hand.
enum SharedAllocation {
  static let absence: Comment = "skipped: ../shared/fixtures/allocation is not at hand"

  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/fixtures/allocation")

  static var isAtHand: Bool { FileManager.default.fileExists(atPath: folder.path()) }

  static func read<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: name)))
  }
}
