import Journal
import Testing

@Suite struct UTF8Tests {
  private func isRefused(_ bytes: [UInt8]) -> Bool {
    do {
      try CanonicalJSON.check(Array(#"{"a":""#.utf8) + bytes + Array(#""}"#.utf8))
      return false
    } catch {
      return error.reason == .invalidUTF8
    }
  }

  /// Bytes that end or escape a string are left out: they make another text, not another encoding.
  private let seconds = (0...255 as ClosedRange<UInt8>).filter { $0 > 0x7F || $0 == 0x61 }

  @Test func `all sequences of two bytes are judged as the standard library judges them`() {
    let wrong = seconds.flatMap { first in
      seconds.map { [first, $0] }.filter { bytes in
        isRefused(bytes) != (String(validating: bytes, as: UTF8.self) == nil)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `sequences of three and four bytes are judged as the standard library judges them`() {
    let edges: [UInt8] = [0x61, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
    let leads: [UInt8] = [0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5]
    let wrong = leads.flatMap { lead in
      edges.flatMap { second in
        edges.flatMap { third in
          ([[lead, second, third]] + edges.map { [lead, second, third, $0] }).filter { bytes in
            isRefused(bytes) != (String(validating: bytes, as: UTF8.self) == nil)
          }
        }
      }
    }
    #expect(wrong.isEmpty)
  }
}
