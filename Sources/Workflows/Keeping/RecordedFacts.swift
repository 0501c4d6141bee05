import Council
package import Journal
package import Keeping

/// Facts read back from the journal, one at a time.
package enum RecordedFacts {
  /// `donation.recorded`; nil where the journal has no such record.
  package static func typeName(at seq: Int64, in view: some BooksView) throws -> String? {
    try reading(seq, in: view) { $0.type }
  }

  /// What a record says; nil where it says something of another type.
  package static func fact<F: Fact>(
    _ type: F.Type, at seq: Int64, in view: some BooksView
  ) throws -> F? {
    try reading(seq, in: view) { line in
      line.type == F.type ? try fact(F.self, of: line, at: seq) : nil
    } ?? nil
  }

  private static func fact<F: Fact>(
    _ type: F.Type, of line: RecordLine, at seq: Int64
  ) throws -> F {
    var scratch = CanonicalWriter(capacity: 65_536)
    do { return try line.accept(F.self, scratch: &scratch) } catch {
      throw UnreadableRecord(seq, .unreadable(error))
    }
  }

  /// The supporting document that a record names itself.
  package static func document(
    namedBy seq: Int64, in view: some BooksView
  ) throws -> ID<Document>? {
    try reading(seq, in: view) { line in
      guard let type = FactTypes.byName[line.type] else {
        throw UnreadableRecord(seq, .unknownType(line.type))
      }
      return try fact(type, of: line, at: seq).document
    } ?? nil
  }

  /// What members signed of the act that a record keeps.
  static func signedActs(at seq: Int64, in view: some BooksView) throws -> [SignedAct] {
    try reading(seq, in: view) { line in
      guard let type = FactTypes.byName[line.type] else {
        throw UnreadableRecord(seq, .unknownType(line.type))
      }
      return (try fact(type, of: line, at: seq) as? any ActOfMember)?.signedActs ?? []
    } ?? []
  }

  private static func reading<Result>(
    _ seq: Int64, in view: some BooksView, _ body: (RecordLine) throws -> Result
  ) throws -> Result? {
    var result: Result?
    guard seq >= 0 else { return nil }
    try view.forEachRecord(from: seq) { place, bytes, _ in
      guard place == seq else { return false }
      let line: RecordLine
      do throws(CanonicalRefusal) { line = try RecordLine(bytes) } catch {
        throw UnreadableRecord(seq, .unreadable(error))
      }
      result = try body(line)
      return false
    }
    return result
  }
}
