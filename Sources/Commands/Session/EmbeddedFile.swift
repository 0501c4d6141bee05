import EmbeddedSchema

/// What ships inside the program, byte for byte, by its path under `schema/`, or under `fixtures/`.
enum EmbeddedFile {
  static func bytes(of path: String) -> [UInt8]? {
    for index in 0..<caisse_embedded_file_count() {
      let file = caisse_embedded_file_at(index)
      guard String(cString: file.path) == path else { continue }
      return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
    return nil
  }
}
