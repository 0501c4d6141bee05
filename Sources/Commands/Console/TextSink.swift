import Synchronization

/// Output that goes into a text.
final class TextSink: ByteSink {
  private let bytes = Mutex<[UInt8]>([])

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    self.bytes.withLock { $0 += bytes }
  }

  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
}
