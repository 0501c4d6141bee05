import Glibc
import Workflows

/// One of many small files that can all be made again: complete under its name, or not there.
enum ReceiptFile {
  static func write(_ text: String, to path: String, mode: mode_t) throws {
    let part = path + ".part"
    unlink(part)
    let file = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else {
      throw Fault.system(
        errno, code: "cannot-create", message: "can't create \(path)", exit: .outputNotCreated)
    }
    var text = text
    let isWritten = text.withUTF8 { bytes in
      Glibc.write(file, bytes.baseAddress, bytes.count) == bytes.count
    }
    close(file)
    guard isWritten, rename(part, path) == 0 else {
      let number = errno
      unlink(part)
      throw Fault.system(number, code: "cannot-write", message: "can't write \(path)")
    }
  }
}
