import Foundation

/// The bytes of a file, and single ones changed.
enum FileContent {
  static func of(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(filePath: path))
  }

  static let pageSize = 8_192

  /// Fills a page, counted from 1, with zeroes.
  static func clear(page: Int, of path: String) throws {
    var bytes = try of(path)
    for place in (page - 1) * pageSize..<page * pageSize { bytes[place] = 0 }
    try write(bytes, to: path)
  }
}
