import Foundation
import Journal
import TestSupport
import Testing

/// Compares our bytes with those of the PyPI package `rfc8785` for the same values.
@Suite struct IndependentEncoderTests {
  /// What `rfc8785` 0.1.4 answered to the parsed texts, kept for where it isn't installed.
  private static let kept = [
    #"{}"#,
    #"{"a":[true,false,-5,{"y":[],"z":""}],"b":1}"#,
    #"{"s":"€$\u000f\nA'B\"\\\\\"/"}"#,
    #"{"s":"\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f \#u{7F}\#u{80}\#u{2028}"}"#,
    #"{"n":[9007199254740991,-9007199254740991,0]}"#,
    #"{"a":4,"a0":2,"a_":1,"aa":3}"#,
    #"{"t":"😂 déjà vu </script>"}"#,
  ]

  @Test(arguments: kept)
  func `a text that rfc8785 wrote is in the profile, and comes back from a reader and a writer`(
    text: String
  ) throws {
    let copied = try Array(text.utf8).withUnsafeBytes { bytes in
      try CanonicalJSON.check(bytes)
      var (reader, writer) = (CanonicalReader(bytes), CanonicalWriter())
      try reader.copyValue(to: &writer)
      return writer.bytes
    }
    #expect(copied == Array(text.utf8))
  }

  private static let hasPackage = run("import rfc8785", input: "") != nil

  @Test(.enabled(if: hasPackage, "skipped: python3 has no package rfc8785"))
  func `random records are the bytes that rfc8785 makes of them`() throws {
    var random = SeededGenerator(seed: 7)
    let lines = try (0..<1000).map { _ in
      String(
        decoding: try SampleFact(random: &random).line(in: Envelope(random: &random)),
        as: UTF8.self)
    }
    let script = """
      import json, rfc8785, sys
      for line in sys.stdin.buffer:
          sys.stdout.buffer.write(rfc8785.dumps(json.loads(line)) + b'\\n')
      """
    let answer = try #require(
      Self.run(script, input: lines.map { $0 + "\n" }.joined()))
    #expect(answer.split(separator: "\n").map(String.init) == lines)
  }

  /// What the Python script printed, or nil if there is no Python or it failed.
  private static func run(_ script: String, input: String) -> String? {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let (asked, answer) = (folder.appending(path: "in"), folder.appending(path: "out"))
      try Data(input.utf8).write(to: asked)
      try Data().write(to: answer)
      let python = Process()
      python.executableURL = URL(filePath: "/usr/bin/env")
      python.arguments = ["python3", "-c", script]
      python.standardInput = try FileHandle(forReadingFrom: asked)
      python.standardOutput = try FileHandle(forWritingTo: answer)
      python.standardError = FileHandle.nullDevice
      try python.run()
      python.waitUntilExit()
      guard python.terminationStatus == 0 else { return nil }
      return String(decoding: try Data(contentsOf: answer), as: UTF8.self)
    } catch {
      return nil
    }
  }
}

extension CanonicalReader {
  /// Reads any value, and writes it.
  fileprivate mutating func copyValue(to writer: inout CanonicalWriter) throws {
    if (try? skipped { try $0.beginObject() }) != nil {
      try beginObject()
      writer.beginObject()
      while let key = try anyKey() {
        writer.key(named: key)
        try copyValue(to: &writer)
      }
      try endObject()
      writer.endObject()
    } else if (try? skipped { try $0.beginArray() }) != nil {
      try beginArray()
      writer.beginArray()
      while try nextElement() { try copyValue(to: &writer) }
      writer.endArray()
    } else if let text = try? skipped({ try $0.string() }) {
      _ = try string()
      writer.string(text)
    } else if let value = try? skipped({ try $0.boolean() }) {
      _ = try boolean()
      writer.boolean(value)
    } else {
      writer.integer(try integer())
    }
  }

  /// The answer of a reader that went ahead.
  private func skipped<Value>(
    _ read: (inout CanonicalReader) throws -> Value
  ) throws -> Value {
    var ahead = self
    return try read(&ahead)
  }
}
