import Formats
import Workflows

/// A tar archive, read once from its beginning to its end. As a source it gives the bytes of the file it has
/// come to.
final class TarReader: ByteSource {
  private let source: FileSource
  private let name: String
  private var left = 0
  private var padding = 0

  init(_ source: FileSource, called name: String) {
    self.source = source
    self.name = name
  }

  /// Goes on to the next file, past what is left of the one before; nil at the end.
  func next() throws -> TarHeader? {
    try skip(left + padding)
    (left, padding) = (0, 0)
    let block = try readBlock()
    if block.allSatisfy({ $0 == 0 }) {
      try readToEnd()
      return nil
    }
    guard let header = TarHeader(block: block) else { throw damaged }
    (left, padding) = (header.size, header.padding)
    return header
  }

  var size: Int? { left }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard left > 0 else { return 0 }
    let wanted = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, left)])
    let count = try source.read(into: wanted)
    guard count > 0 else { throw damaged }
    left -= count
    return count
  }

  /// Calls `body` with all bytes of the file it has come to, piece by piece.
  func forEachPiece(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { buffer.deallocate() }
    while case let count = try read(into: buffer), count > 0 {
      try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// The text of the file it has come to.
  func text() throws -> String {
    var bytes: [UInt8] = []
    try forEachPiece { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  var damaged: Fault {
    Fault(
      code: "package-damaged", message: "\(name) is no package of a hand-over, or not a whole one",
      hint: "have it made again: caisse books hand-over", exit: .inputRejected)
  }

  private func readBlock() throws -> [UInt8] {
    left = TarHeader.blockSize
    var block: [UInt8] = []
    try forEachPiece { block += $0 }
    return block
  }

  private func skip(_ count: Int) throws {
    left = count
    try forEachPiece { _ in }
  }

  private func readToEnd() throws {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { buffer.deallocate() }
    while try source.read(into: buffer) > 0 {}
  }
}
