import Workflows

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An open file descriptor: standard output, standard error, a file.
package struct DescriptorSink: ByteSink {
  let descriptor: Int32
  /// What a person calls it, for errors.
  let name: String

  package init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  package func write(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      let written = systemWrite(descriptor, start, rest.count)
      if written >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
      } else if errno == EPIPE {
        throw ReaderLeft()
      } else if errno != EINTR {
        throw Fault.system(errno, code: "cannot-write", message: "can't write \(name)")
      }
    }
  }
}

/// `write` of the system, under a name that the method above does not hide.
private func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, start, count)
}
