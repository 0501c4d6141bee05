import Formats
import Glibc
import Workflows

/// Whole small files in and out, and large ones as a stream.
enum FileBytes {
  static func read(_ path: String) throws -> [UInt8] {
    let source = try FileSource(path)
    var bytes: [UInt8] = []
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { buffer.deallocate() }
    while case let count = try source.read(into: buffer), count > 0 {
      bytes.append(contentsOf: buffer[..<count])
    }
    return bytes
  }

  /// Writes a new file, durable when this returns.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard file >= 0 else {
      throw Fault.system(
        errno, code: "cannot-create", message: "can't create \(path)", exit: .outputNotCreated)
    }
    defer { close(file) }
    guard write(bytes, to: file), fsync(file) == 0 else {
      let number = errno
      unlink(path)
      throw Fault.system(number, code: "cannot-write", message: "can't write \(path)")
    }
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress!.advanced(by: written), $0.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  /// Whether anything stands under this name.
  static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether two names are of one file that is there.
  static func isSame(_ path: String, _ other: String) -> Bool {
    var (status, otherStatus) = (stat(), stat())
    return stat(path, &status) == 0 && stat(other, &otherStatus) == 0
      && status.st_dev == otherStatus.st_dev && status.st_ino == otherStatus.st_ino
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// A folder of the owner's own; one that is there already is taken as it is.
  static func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    throw Fault.system(
      errno, code: "cannot-create", message: "can't create \(path)", exit: .outputNotCreated)
  }

  /// A folder that isn't there yet, or has nothing in it.
  static func makeNewFolder(_ path: String) throws {
    guard mkdir(path, 0o700) != 0 else { return }
    let number = errno
    if number == EEXIST, isFolder(path), try names(in: path).allSatisfy({ $0 == "." || $0 == ".." })
    {
      return
    }
    throw Fault.system(
      number, code: "cannot-create", message: "can't make the folder \(path)",
      hint: "name one that isn't there yet, or is empty", exit: .outputNotCreated)
  }

  /// One of many small files that can all be made again: complete under its name, or not there.
  static func put(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644) throws {
    let part = path + ".part"
    unlink(part)
    let file = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else {
      throw Fault.system(
        errno, code: "cannot-create", message: "can't create \(path)", exit: .outputNotCreated)
    }
    let isWritten = write(bytes, to: file)
    close(file)
    guard isWritten, rename(part, path) == 0 else {
      let number = errno
      unlink(part)
      throw Fault.system(number, code: "cannot-write", message: "can't write \(path)")
    }
  }

  static func put(_ text: String, to path: String, mode: mode_t = 0o644) throws {
    try put(Array(text.utf8), to: path, mode: mode)
  }

  /// What is in a folder, in no order.
  static func names(in path: String) throws -> [String] {
    guard let folder = opendir(path) else {
      throw Fault.system(
        errno, code: "cannot-read", message: "can't read \(path)", exit: .inputNotFound)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names
  }

  /// Makes the names in a folder durable, as `fsync` of a file does for its bytes alone.
  static func synchronise(folder path: String) throws {
    let folder = open(path, O_RDONLY | O_DIRECTORY)
    defer { if folder >= 0 { close(folder) } }
    guard folder >= 0, fsync(folder) == 0 else {
      throw Fault.system(errno, code: "cannot-write", message: "can't write \(path)")
    }
  }

  /// `.pdf` of `invoice.pdf`, in lower case, where it looks like a file's type; else nothing.
  static func suffix(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    let suffix = name[name.index(after: dot)...].lowercased()
    let isPlain = suffix.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) }
    return isPlain && (1...8).contains(suffix.utf8.count) ? "." + suffix : ""
  }
}

/// The bytes of a file, in order.
final class FileSource: ByteSource {
  private let descriptor: Int32
  private let path: String

  init(_ path: String) throws {
    descriptor = open(path, O_RDONLY)
    self.path = path
    guard descriptor >= 0 else {
      throw Fault.system(
        errno, code: "cannot-read", message: "can't read \(path)", exit: .inputNotFound)
    }
  }

  /// Of a file that is open already, or a pipe; it is closed with this.
  init(descriptor: Int32, called name: String) {
    self.descriptor = descriptor
    path = name
  }

  deinit { close(descriptor) }

  /// Nil for a pipe and the like.
  var size: Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno == EINTR { continue }
      throw Fault.system(errno, code: "cannot-read", message: "can't read \(path)")
    }
  }
}
