import Foundation

/// The checkout in which the tests were built: its committed files, read without our own readers.
enum Checkout {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let fixtures = root.appendingPathComponent("fixtures/mobilisation")
  /// Samples from outside the project; absent where only the project is checked out.
  static let helloAssoSample = root.appendingPathComponent(
    "../shared/fixtures/imports/helloasso_paiements.csv")
  static let hasSample = FileManager.default.fileExists(atPath: helloAssoSample.path)

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: fixtures.appendingPathComponent(name)))
  }

  static func table(_ name: String) throws -> Table {
    Table(try bytes(name), separator: name.hasPrefix("helloasso") ? ";" : ",")
  }
}
