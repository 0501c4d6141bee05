import Journal
import Workflows

/// A record that is taken is canonical, and its fact, written again, is that record and reads as that fact.
enum RecordProperty: Property {
  static func hold(for bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { all in
      guard let line = try? RecordLine(all), let fact = try? FactTypes.fact(of: line) else {
        return
      }
      try CanonicalJSON.check(all)
      try hold(fact, line, bytes)
    }
  }

  private static func hold<Recorded: Fact>(
    _ fact: Recorded, _ line: RecordLine, _ bytes: [UInt8]
  ) throws {
    var writer = CanonicalWriter()
    try line.envelope.encode(fact, into: &writer)
    try Fuzzing.hold(writer.bytes, is: bytes, "a record in two spellings")
    try writer.withUnsafeBytes { written in
      let again = try RecordLine(written)
      try Fuzzing.hold(again.envelope, is: line.envelope, "the envelope reads otherwise")
      var scratch = CanonicalWriter()
      _ = try again.accept(Recorded.self, scratch: &scratch)
    }
  }
}
