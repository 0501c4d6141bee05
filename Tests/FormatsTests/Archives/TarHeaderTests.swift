import Formats
import Journal
import Testing

/// Headers of a tar archive are read as they were written, and nothing else is.
struct TarHeaderTests {
  private let now = Instant("2024-06-10T08:00:00Z")!

  @Test(arguments: [0, 1, 511, 512, 513, 1 << 33 - 1, 1 << 33, 1 << 40, 1 << 53])
  func `names and sizes come back, those too that need more than octal digits`(size: Int) throws {
    for name in ["a", "documents/0K2QZ09VXW3F5.pdf", String(repeating: "n", count: 100)] {
      let header = TarHeader(name: name, size: size)
      #expect(TarHeader(block: header.block(at: now)) == header)
      #expect((size + header.padding) % 512 == 0 && header.padding < 512)
    }
  }

  @Test func `a block with any byte changed is no header, nor is one too short`() {
    let block = TarHeader(name: "records.ndjson", size: 1_000).block(at: now)
    for place in block.indices where !(148..<156).contains(place) {
      var changed = block
      changed[place] ^= 1
      #expect(TarHeader(block: changed) == nil, "byte \(place)")
    }
    #expect(TarHeader(block: Array(block.dropLast())) == nil)
    #expect(TarHeader(block: [UInt8](repeating: 0, count: 512)) == nil)
  }
}
