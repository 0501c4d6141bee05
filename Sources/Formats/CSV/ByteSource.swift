/// Where the bytes of a file come from, in order. This target opens no file: whoever reads one passes it in.
package protocol ByteSource {
  /// Writes the next bytes at the front of the buffer and returns how many: 0 only at the end.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}
