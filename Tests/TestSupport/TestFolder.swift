import Foundation
package import SQLiteStore

/// A folder of its own for one test, gone with it.
package final class TestFolder: Sendable {
  package let path: String

  package init() throws {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "caisse-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    // What a test made unwritable must go too.
    chmod(path, 0o700)
    try? FileManager.default.removeItem(atPath: path)
  }

  package var files: Files { Files(books: path + "/fund.caisse") }

  package var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
