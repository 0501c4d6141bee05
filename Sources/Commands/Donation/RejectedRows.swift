import Glibc
import Workflows

/// The file of rows that were set aside, as they stood.
final class RejectedRows {
  private let path: String
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

  func add(_ row: UnsafeRawBufferPointer) throws {
    buffer.append(contentsOf: row)
    buffer.append(UInt8(ascii: "\n"))
  }

  func finish() throws {
    if !buffer.isEmpty { try FileBytes.write(buffer, to: path) }
  }

  func remove() {
    unlink(path)
  }
}
