import Glibc
import Workflows

/// Small files beside the books: read whole, and replaced whole or not at all.
enum SmallFile {
  private static let longest = 1 << 20

  /// Nil where there is none, or it can't be read.
  static func text(of path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while bytes.count <= longest {
      let count = read(file, &buffer, buffer.count)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      bytes += buffer[..<count]
    }
    return nil
  }

  /// Makes a file that isn't there yet, its owner's alone where it is private; durable when this returns.
  static func make(_ path: String, _ text: String, mode: mode_t) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else {
      let number = errno
      throw number == EEXIST ? Fault.outputExists(path) : Fault.cannotCreate(path, errno: number)
    }
    defer { close(file) }
    guard write(text, to: file), fsync(file) == 0 else {
      let number = errno
      unlink(path)
      throw Fault.cannotCreate(path, errno: number)
    }
  }

  /// Gives the file another content in one step. Durable only where that is asked for: the books are what
  /// counts, and this file can be made again from them.
  @discardableResult
  static func replace(_ path: String, _ text: String, mode: mode_t, isDurable: Bool = false) -> Bool
  {
    let part = "\(path).\(getpid()).part"
    let file = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode)
    guard file >= 0 else { return false }
    let isWritten = write(text, to: file) && (!isDurable || fsync(file) == 0)
    close(file)
    guard isWritten, rename(part, path) == 0 else {
      unlink(part)
      return false
    }
    return true
  }

  private static func write(_ text: String, to file: Int32) -> Bool {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }
}
