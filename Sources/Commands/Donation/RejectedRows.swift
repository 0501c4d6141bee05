import Glibc
import Workflows

/// The file of rows that were set aside, as they stood, below the header of the file they came from, so
/// that it can be corrected and imported. It is durable before the change is, and gone if there is none.
final class RejectedRows {
  private let path: String
  private var file: Int32 = -1
  private var buffer: [UInt8] = []

  init(path: String) throws {
    guard access(path, F_OK) != 0 else {
      throw Fault(
        code: "output-exists", message: "\(path) exists already",
        hint: "rejected rows are never written over a file: choose another name",
        exit: .outputNotCreated)
    }
    self.path = path
  }

  deinit {
    if file >= 0 { close(file) }
  }

  func add(_ row: UnsafeRawBufferPointer) throws {
    buffer.append(contentsOf: row)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= 65_536 { try flush() }
  }

  /// Makes what was written durable. Nothing is left where no row was rejected.
  func finish() throws {
    guard file >= 0 || !buffer.isEmpty else { return }
    try flush()
    guard fsync(file) == 0 else { throw failure() }
  }

  func remove() {
    guard file >= 0 else { return }
    close(file)
    file = -1
    unlink(path)
  }

  private func flush() throws {
    if file < 0 {
      file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard file >= 0 else {
        throw Fault.system(
          errno, code: "cannot-create", message: "can't create \(path)", exit: .outputNotCreated)
      }
    }
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress!.advanced(by: written), $0.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure() }
      written += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func failure() -> Fault {
    Fault.system(errno, code: "cannot-write", message: "can't write \(path)")
  }
}
