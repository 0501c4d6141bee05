/// Gathers output and passes it on in blocks of 64 KB.
package final class OutputBuffer {
  private static let capacity = 65_536

  private let sink: any ByteSink
  private let block = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
  private var used = 0

  package init(_ sink: any ByteSink) {
    self.sink = sink
  }

  deinit { block.deallocate() }

  package func write(_ byte: UInt8) throws {
    if used == block.count { try flush() }
    block[used] = byte
    used += 1
  }

  package func write(_ bytes: UnsafeRawBufferPointer) throws {
    if bytes.count > block.count - used { try flush() }
    if bytes.count > block.count { return try sink.write(bytes) }
    UnsafeMutableRawBufferPointer(rebasing: block[used...]).copyMemory(from: bytes)
    used += bytes.count
  }

  package func write(_ text: String) throws {
    var text = text
    try text.withUTF8 { try write(UnsafeRawBufferPointer($0)) }
  }

  package func write(spaces count: Int) throws {
    for _ in 0..<max(0, count) { try write(UInt8(ascii: " ")) }
  }

  package func flush() throws {
    // Counted as gone before it is passed on: a sink that failed once is not given the same bytes again.
    let filled = used
    used = 0
    if filled > 0 { try sink.write(UnsafeRawBufferPointer(rebasing: block[..<filled])) }
  }

  package func close() throws {
    try flush()
    try sink.close()
  }
}
