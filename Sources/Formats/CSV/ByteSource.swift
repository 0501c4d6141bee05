/// Where the bytes of a file come from, in order. This target opens no file: whoever reads one passes it in.
package protocol ByteSource {
  /// Writes the next bytes at the front of the buffer and returns how many: 0 only at the end.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
  /// How many bytes there are, where that is known beforehand.
  var size: Int? { get }
}

extension ByteSource {
  package var size: Int? { nil }
}
