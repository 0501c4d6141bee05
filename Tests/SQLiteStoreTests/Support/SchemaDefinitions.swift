import Foundation
import TestSupport

/// The definitions as they stand in `schema/sqlite`.
enum SchemaDefinitions {
  static func all() throws -> [(file: String, text: String)] {
    try ["books", "people", "projections"].flatMap { folder in
      try Golden.files(in: "schema/sqlite/\(folder)", ending: ".sql").map { file in
        let path = "schema/sqlite/\(folder)/\(file)"
        return (path, try String(contentsOf: Golden(path).url, encoding: .utf8))
      }
    }
  }
}
