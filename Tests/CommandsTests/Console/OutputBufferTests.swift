import Commands
import Synchronization
import Testing
import Workflows

struct OutputBufferTests {
  /// Keeps the size of each block it is given.
  private final class Blocks: ByteSink {
    let sizes = Mutex<[Int]>([])
    func write(_ bytes: UnsafeRawBufferPointer) { sizes.withLock { $0.append(bytes.count) } }
  }

  /// A pipe whose reader has left.
  private struct Closed: ByteSink {
    func write(_ bytes: UnsafeRawBufferPointer) throws { throw ReaderLeft() }
  }

  @Test func `output leaves in large blocks`() throws {
    let blocks = Blocks()
    let buffer = OutputBuffer(blocks)
    for _ in 0..<100_000 { try buffer.write("line\n") }
    try buffer.close()
    let sizes = blocks.sizes.withLock { $0 }
    #expect(sizes.reduce(0, +) == 500_000)
    #expect(sizes.dropLast().allSatisfy { $0 > 65_000 })
  }

  @Test func `bytes leave in order, whatever their sizes`() throws {
    let captured = CapturedBytes()
    let buffer = OutputBuffer(captured)
    var expected: [UInt8] = []
    for size in [0, 1, 65_535, 1, 65_536, 2, 70_000, 3, 200_000, 1] {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &+ expected.count) }
      try bytes.withUnsafeBytes { try buffer.write($0) }
      expected += bytes
      try buffer.write(UInt8(ascii: "|"))
      expected.append(UInt8(ascii: "|"))
    }
    try buffer.flush()
    #expect(captured.bytes == expected)
  }

  @Test func `a reader who leaves ends the command quietly`() throws {
    let captured = CapturedConsole()
    var surroundings = captured.surroundings
    surroundings.output = .init(sink: Closed())
    let console = Console(in: surroundings)
    let table = Table("n", columns: [Column("n", .count, "N")])
    let error = #expect(throws: ReaderLeft.self) {
      try console.list("Numbers", table) { rows in
        for number in 0..<100_000 { try rows.row([.count(number)]) }
      }
    }
    let status = try ErrorPrinter(console).report(#require(error))
    #expect(status == .done)
    #expect(captured.errors.text.isEmpty)
  }
}
