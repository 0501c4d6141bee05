import Formats
import Journal

/// A tar archive, file by file, as it is written.
struct TarWriter {
  private let output: OutputBuffer
  private let now: Instant

  init(_ output: OutputBuffer, at now: Instant) {
    self.output = output
    self.now = now
  }

  /// A file of as many bytes as `body` writes.
  func file(_ name: String, size: Int, _ body: (OutputBuffer) throws -> Void) throws {
    let header = TarHeader(name: name, size: size)
    try header.block(at: now).withUnsafeBytes { try output.write($0) }
    try body(output)
    for _ in 0..<header.padding { try output.write(0) }
  }

  func file(_ name: String, _ bytes: UnsafeRawBufferPointer) throws {
    try file(name, size: bytes.count) { try $0.write(bytes) }
  }

  func file(_ name: String, _ text: String) throws {
    var text = text
    try text.withUTF8 { try file(name, UnsafeRawBufferPointer($0)) }
  }

  /// Two empty blocks.
  func end() throws {
    for _ in 0..<2 * TarHeader.blockSize { try output.write(0) }
  }
}
