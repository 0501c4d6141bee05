import Formats

/// Gives a file in small pieces, as a slow pipe does.
struct ChunkedSource: ByteSource {
  private var memory: MemorySource
  private let chunk: Int

  init(_ bytes: [UInt8], chunk: Int) {
    memory = MemorySource(bytes)
    self.chunk = chunk
  }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    memory.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(chunk)))
  }
}
