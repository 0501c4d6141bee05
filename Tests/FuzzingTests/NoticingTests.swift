import Formats
import Journal
import Testing

@testable import Fuzzing

/// The properties can fail: each is shown something that breaks it.
struct NoticingTests {
  @Test func `pieces of a file come in their order and whole`() {
    var source = PieceSource(Array("abcdefgh".utf8), length: 3)
    var read: [UInt8] = []
    withUnsafeTemporaryAllocation(byteCount: 100, alignment: 1) { buffer in
      while case let count = source.read(into: buffer), count > 0 {
        #expect(count <= 3)
        read += buffer[..<count]
      }
    }
    #expect(read == Array("abcdefgh".utf8))
  }

  @Test func `tables that differ in a row, a line or a finding are told apart`() throws {
    let files = ["a,b\n1,2\n", "a,b\n1,3\n", "a,b\n\n1,2\n", "a,b\n\"1,2\n", "a,b\n1,2"]
    let tables = try files.map {
      try ReadTable(CSVReader(.init(), file: "f", bytes: Array($0.utf8)))
    }
    for (place, table) in tables.enumerated().dropLast() {
      for other in tables[(place + 1)...].dropLast() { #expect(table != other) }
    }
    #expect(tables[0] == tables[4], "an end of the last line says nothing")
  }
}
