extension Hash {
  /// SHA-256 over one object of canonical JSON.
  package init(ofObject write: (inout CanonicalWriter) -> Void) {
    var writer = CanonicalWriter()
    writer.object(write)
    precondition(writer.refusal == nil, "what is hashed so holds codes, numbers and hashes only")
    self.init(of: writer.bytes)
  }
}
