import Glibc
import Journal
import Workflows

/// The file in which a witness remembers. One process at a time changes it, and what it remembers is on the
/// disk before anybody is answered: else a crash would let it sign two pasts.
struct WitnessFile {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  func read() throws -> WitnessMemory {
    try FileProblem.naming(path) { try WitnessMemory(text: KeyFiles.text(of: path)) }
  }

  func change<Result>(
    _ body: (inout WitnessMemory) throws(WitnessRefusal) -> Result
  ) throws -> Result {
    let lock = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0, flock(lock, LOCK_EX) == 0 else {
      throw Fault.system(errno, code: "cannot-write", message: "can't write \(path)")
    }
    defer { close(lock) }
    var memory = try read()
    let result = try body(&memory)
    let part = "\(path).\(getpid()).part"
    unlink(part)
    try FileBytes.write(Array(memory.text.utf8), to: part)
    guard rename(part, path) == 0 else {
      let number = errno
      unlink(part)
      throw Fault.system(number, code: "cannot-write", message: "can't write \(path)")
    }
    try FileBytes.synchronise(folder: folder)
    return result
  }

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
