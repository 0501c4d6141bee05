import Glibc

/// Says who writes to the books, in a small file beside them, so that whoever waits can be told.
struct Holder {
  let path: String

  /// Writes this process's number and what it does. Only words for people: nothing depends on it.
  func claim(as activity: String) {
    guard let file = fopen(path, "w") else { return }
    fputs("\(getpid()) \(activity)\n", file)
    fclose(file)
  }

  func release() {
    unlink(path)
  }

  /// Who holds the books now, in words; nil when nobody says so.
  func describe() -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 256)
    guard fgets(&buffer, 256, file) != nil else { return nil }
    let line = String(
      decoding: buffer.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let parts = line.split(separator: " ", maxSplits: 1)
    guard let process = parts.first.flatMap({ Int32($0) }), kill(process, 0) == 0 || errno == EPERM
    else { return nil }
    let activity = parts.count > 1 ? " (caisse \(parts[1]))" : ""
    return "process \(process)\(activity)"
  }

  /// Who holds the books now, or that another process does.
  var words: String { describe() ?? "another process" }
}
