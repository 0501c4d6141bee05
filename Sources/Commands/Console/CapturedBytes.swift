import Synchronization

/// Keeps what is written, for tests and for commands run inside another.
package final class CapturedBytes: ByteSink {
  private let kept = Mutex<[UInt8]>([])

  package init() {}

  package func write(_ bytes: UnsafeRawBufferPointer) {
    kept.withLock { $0.append(contentsOf: bytes) }
  }

  package var bytes: [UInt8] { kept.withLock { $0 } }
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
