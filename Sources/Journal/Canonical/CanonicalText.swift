/// A part of a fact as the text of the object that a record holds: one column of a table keeps it all.
extension FactPart {
  package var canonicalText: String {
    var writer = CanonicalWriter(capacity: 256)
    writer.object { write(to: &$0) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Nil for anything that no record could hold.
  package init?(canonicalText text: String) {
    var text = text
    let read = text.withUTF8 { bytes -> Self? in
      var reader = CanonicalReader(UnsafeRawBufferPointer(bytes))
      do throws(CanonicalRefusal) {
        let part = try reader.object(Self.init(from:))
        try reader.end()
        return part
      } catch {
        return nil
      }
    }
    guard let read else { return nil }
    self = read
  }
}
