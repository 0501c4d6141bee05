import Glibc

/// Says who writes to the books, in a small file beside them, so that whoever waits can be told. Only
/// words for people: nothing depends on it.
struct Holder: Sendable {
  static let unknown = "another process"

  let path: String

  /// Writes this process's number and what it does.
  func claim(as activity: String) {
    let line = Array("\(getpid()) \(activity)\n".utf8)
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { return }
    _ = write(file, line, line.count)
    close(file)
  }

  /// Takes the file away, unless somebody else has written their number into it meanwhile.
  func release() {
    if claimed()?.process == getpid() { unlink(path) }
  }

  /// Who holds the books now, as far as anybody says.
  var words: String {
    guard let (process, activity) = claimed(), process != getpid() else { return Self.unknown }
    return activity.isEmpty ? "process \(process)" : "process \(process) (caisse \(activity))"
  }

  /// Whether a process that lives says that it writes just now.
  var isHeld: Bool { claimed() != nil }

  private func claimed() -> (process: Int32, activity: String)? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 256)
    guard fgets(&buffer, 256, file) != nil else { return nil }
    let line = String(
      decoding: buffer.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let parts = line.split(separator: " ", maxSplits: 1)
    guard let process = parts.first.flatMap({ Int32($0) }), process > 0,
      kill(process, 0) == 0 || errno == EPERM
    else { return nil }
    return (process, parts.count > 1 ? String(parts[1]) : "")
  }
}
