import EmbeddedSchema
import Journal

/// The definitions embedded from `schema/sqlite`, byte for byte.
enum SchemaFiles {
  struct File {
    let path: String
    let text: String
  }

  static let all: [File] = (0..<caisse_embedded_file_count()).map { index in
    let file = caisse_embedded_file_at(index)
    return File(
      path: String(cString: file.path),
      text: String(
        decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
    )
  }

  /// Numbered files of the books and of the people file: kept tables, applied once each, in order.
  static let booksMigrations = all.filter { $0.path.hasPrefix("sqlite/books/") }
  static let peopleMigrations = all.filter { $0.path.hasPrefix("sqlite/people/") }

  static let projections = all.filter { $0.path.hasPrefix("sqlite/projections/") }.map(\.text)
    .joined(separator: "\n")

  /// Names the projection tables these definitions make.
  static let projectionsHash = Hash(of: Array(projections.utf8)).hex
}
