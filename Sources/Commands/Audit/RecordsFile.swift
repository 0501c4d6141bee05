import Formats
import Glibc
import Workflows

/// Records in a file, one a line.
struct RecordsFile {
  private let path: String
  private var source: any ByteSource

  init(_ path: String) throws {
    self.init(try FileSource(path), called: path)
  }

  init(_ source: any ByteSource, called name: String) {
    self.source = source
    path = name
  }

  /// Each without its line end. A last line without one was cut off.
  mutating func forEachLine(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    var kept = 0
    while true {
      let free = UnsafeMutableRawBufferPointer(rebasing: buffer[kept...])
      guard !free.isEmpty else { throw Self.cutOff(path) }
      let count = try source.read(into: free)
      guard count > 0 else { break }
      let filled = UnsafeRawBufferPointer(rebasing: buffer[..<(kept + count)])
      let rest = try Self.split(filled, body)
      kept = rest.count
      if let start = rest.baseAddress { memmove(buffer.baseAddress!, start, kept) }
    }
    guard kept == 0 else { throw Self.cutOff(path) }
  }

  /// Gives what comes after the last line end.
  private static func split(
    _ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws -> UnsafeRawBufferPointer {
    var rest = bytes
    while let start = rest.baseAddress, let end = memchr(start, 0x0A, rest.count) {
      let length = UnsafeRawPointer(end) - start
      try body(UnsafeRawBufferPointer(start: start, count: length))
      rest = UnsafeRawBufferPointer(rebasing: rest[(length + 1)...])
    }
    return rest
  }

  private static func cutOff(_ path: String) -> Fault {
    Fault(
      code: "records-cut-off", message: "\(path) holds the beginning of a record and not its end",
      hint: "take the file again from where it came", exit: .inputRejected)
  }
}
