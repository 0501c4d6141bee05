import Synchronization
import Workflows

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file of `-o`. It takes its name only when it is complete, so that a half-written statement never
/// stands under it; what is no plain file (`/dev/stdout`, a pipe) is written through. A private one is its
/// owner's alone to read, whatever the file was that it replaces.
package final class OutputFile: ByteSink {
  private let path: String
  private let sink: DescriptorSink
  private let isPrivate: Bool
  /// The name it is written under until it is complete; nil once renamed, or when written through.
  private let unfinished: Mutex<String?>

  package init(path: String, isPrivate: Bool = false) throws {
    self.isPrivate = isPrivate
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      self.path = path
      sink = DescriptorSink(descriptor: try Self.open(path, O_WRONLY), name: path)
      unfinished = Mutex(nil)
      return
    }
    let target = Self.followingLinks(path)
    let name = "\(target).\(getpid()).part"
    self.path = target
    let descriptor = try Self.open(
      name, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode: isPrivate ? 0o600 : 0o666,
      called: path)
    sink = DescriptorSink(descriptor: descriptor, name: path)
    unfinished = Mutex(name)
    // A part that was left under this name keeps its mode.
    if isPrivate, fchmod(descriptor, 0o600) != 0 { throw Self.fault(errno, path) }
  }

  package func write(_ bytes: UnsafeRawBufferPointer) throws {
    try sink.write(bytes)
  }

  package func close() throws {
    let name = unfinished.withLock { name in
      defer { name = nil }
      return name
    }
    guard let name else { return }
    // What is private is hard to come by again, such as transfers that were sent.
    guard !isPrivate || fsync(sink.descriptor) == 0, rename(name, path) == 0 else {
      let number = errno
      unlink(name)
      throw Self.fault(number, path)
    }
  }

  deinit {
    if let name = unfinished.withLock({ $0 }) { unlink(name) }
    systemClose(sink.descriptor)
  }

  private static func open(
    _ path: String, _ flags: Int32, mode: UInt32 = 0o666, called name: String? = nil
  ) throws -> Int32 {
    let descriptor = systemOpen(path, flags | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw fault(errno, name ?? path) }
    return descriptor
  }

  private static func fault(_ number: Int32, _ path: String) -> Fault {
    .system(
      number, code: "cannot-create", message: "can't create \(path)",
      exit: .outputNotCreated)
  }

  /// The file a link stands for, so that replacing it leaves the link in place.
  private static func followingLinks(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

private func systemOpen(_ path: String, _ flags: Int32, _ mode: UInt32) -> Int32 {
  open(path, flags, mode_t(mode))
}

private func systemClose(_ descriptor: Int32) {
  close(descriptor)
}
