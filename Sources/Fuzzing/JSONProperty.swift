import Journal

/// Canonical bytes are unique: what the profile takes, the one writer writes again to the byte.
enum JSONProperty: Property {
  static func hold(for bytes: [UInt8]) throws {
    do { try CanonicalJSON.check(bytes) } catch { return }
    var writer = CanonicalWriter()
    try bytes.withUnsafeBytes { all in
      var copying = Copying(reader: CanonicalReader(all), bytes: all)
      try copying.value(to: &writer)
      try copying.reader.end()
    }
    try Fuzzing.hold(
      writer.refusal == nil, "the writer refuses \(String(describing: writer.refusal))")
    try Fuzzing.hold(writer.bytes, is: bytes, "canonical bytes in two spellings")
  }

  /// Reads any value, and writes it.
  private struct Copying {
    var reader: CanonicalReader
    let bytes: UnsafeRawBufferPointer

    mutating func value(to writer: inout CanonicalWriter) throws(CanonicalRefusal) {
      switch bytes[reader.offset] {
      case UInt8(ascii: "{"):
        try reader.beginObject()
        writer.beginObject()
        while let key = try reader.anyKey() {
          writer.key(named: key)
          try value(to: &writer)
        }
        try reader.endObject()
        writer.endObject()
      case UInt8(ascii: "["):
        try reader.beginArray()
        writer.beginArray()
        while try reader.nextElement() { try value(to: &writer) }
        writer.endArray()
      case UInt8(ascii: "\""): writer.string(try reader.string())
      case UInt8(ascii: "t"), UInt8(ascii: "f"): writer.boolean(try reader.boolean())
      default: writer.integer(try reader.integer())
      }
    }
  }
}
