import Journal

/// Parameters as the text of the object that a record holds: one column of a table keeps them all.
extension AllocationParameters {
  package var canonicalText: String {
    var writer = CanonicalWriter(capacity: 256)
    writer.object { write(to: &$0) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Nil for anything that no record could hold.
  package init?(canonicalText text: String) {
    var text = text
    let read = text.withUTF8 { bytes -> AllocationParameters? in
      var reader = CanonicalReader(UnsafeRawBufferPointer(bytes))
      do throws(CanonicalRefusal) {
        let parameters = try reader.object(AllocationParameters.init(from:))
        try reader.end()
        return parameters
      } catch {
        return nil
      }
    }
    guard let read else { return nil }
    self = read
  }
}
