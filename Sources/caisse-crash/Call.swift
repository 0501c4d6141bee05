/// One system call of a command that touched its folder or its outputs, as `strace -f -y -xx` shows it.
struct Call: Equatable, Sendable {
  enum Effect: Equatable, Sendable {
    case open(String, isCreated: Bool, isEmptied: Bool)
    /// At a place, or where the last one ended.
    case write(String, at: Int?, [UInt8])
    case truncate(String, to: Int)
    case sync(String)
    case remove(String)
    case rename(String, to: String)
    /// On one of its outputs.
    case say(String)
  }

  /// `pwrite64`
  let name: String
  /// Which of its name it is, among all of the thread: what `strace` counts by.
  let number: Int
  let effect: Effect
}

extension Call {
  static let names = [
    "openat", "write", "pwrite64", "fsync", "fdatasync", "unlink", "unlinkat", "ftruncate",
    "rename", "renameat", "renameat2",
  ]

  /// Reads a trace. Calls in other folders are counted and passed over.
  static func read(trace: String, folder: String) -> [Call] {
    var calls: [Call] = []
    var counts: [String: Int] = [:]
    var unfinished: [Substring: String] = [:]
    for line in trace.split(separator: "\n") {
      guard let space = line.firstIndex(of: " ") else { continue }
      let thread = line[..<space]
      var text = line[space...].drop { $0 == " " }
      if text.hasSuffix("<unfinished ...>") {
        unfinished[thread] = String(text.dropLast("<unfinished ...>".count))
        continue
      }
      if text.hasPrefix("<... "), let end = text.firstRange(of: "resumed>") {
        text = (unfinished.removeValue(forKey: thread) ?? "")[...] + text[end.upperBound...]
      }
      guard let parenthesis = text.firstIndex(of: "(") else { continue }
      let name = String(text[..<parenthesis])
      counts[thread + name, default: 0] += 1
      guard !text.contains(" = -1 "),
        let effect = effect(of: name, String(text[text.index(after: parenthesis)...]), folder)
      else { continue }
      calls.append(Call(name: name, number: counts[thread + name]!, effect: effect))
    }
    return calls
  }

  private static func effect(of name: String, _ text: String, _ folder: String) -> Effect? {
    let words = Words(text, folder: folder)
    switch name {
    case "openat":
      guard let path = words.paths.first, text.contains("O_CREAT") else { return nil }
      return .open(path, isCreated: true, isEmptied: text.contains("O_TRUNC"))
    case "write":
      if text.hasPrefix("1<") || text.hasPrefix("2<") {
        return .say(String(decoding: words.bytes ?? [], as: UTF8.self))
      }
      guard let path = words.descriptor else { return nil }
      return .write(path, at: nil, words.bytes ?? [])
    case "pwrite64":
      guard let path = words.descriptor, let place = words.numbers.last else { return nil }
      return .write(path, at: place, words.bytes ?? [])
    case "ftruncate":
      guard let path = words.descriptor, let size = words.numbers.last else { return nil }
      return .truncate(path, to: size)
    case "fsync", "fdatasync": return words.descriptor.map { .sync($0) }
    case "unlink", "unlinkat": return words.paths.last.map { .remove($0) }
    default:
      guard words.paths.count == 2 else { return nil }
      return .rename(words.paths[0], to: words.paths[1])
    }
  }

  /// What stands between the parentheses of a call.
  private struct Words {
    /// The name, within the folder, of the file whose descriptor comes first; empty for the folder.
    private(set) var descriptor: String?
    /// Names of files in the folder that stand in quotes.
    private(set) var paths: [String] = []
    /// What stands in the first quotes.
    private(set) var bytes: [UInt8]?
    private(set) var numbers: [Int] = []

    init(_ text: String, folder: String) {
      let end = text.lastIndex(of: ")") ?? text.endIndex
      var rest = text[..<end].utf8[...]
      while let first = rest.first {
        if first == UInt8(ascii: "<") || first == UInt8(ascii: "\"") {
          let isDescriptor = first == UInt8(ascii: "<")
          let close = isDescriptor ? UInt8(ascii: ">") : first
          let inside = rest.dropFirst().prefix { $0 != close }
          let bytes = Self.unescaped(inside)
          if isDescriptor {
            if descriptor == nil { descriptor = Self.name(bytes, folder) }
          } else {
            if self.bytes == nil { self.bytes = bytes }
            if let name = Self.name(bytes, folder) { paths.append(name) }
          }
          rest = rest[inside.endIndex...].dropFirst()
        } else {
          let word = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
          if let number = Int(String(word) ?? "") { numbers.append(number) }
          rest = word.isEmpty ? rest.dropFirst() : rest[word.endIndex...]
        }
      }
    }

    /// Nil outside of the folder; a path without a slash is in it, for there the command runs.
    private static func name(_ bytes: [UInt8], _ folder: String) -> String? {
      let path = String(decoding: bytes, as: UTF8.self)
      if path == folder { return "" }
      if path.hasPrefix(folder + "/") { return String(path.dropFirst(folder.count + 1)) }
      return path.contains("/") || path.isEmpty ? nil : path
    }

    /// `\x66\x75` is `fu`.
    private static func unescaped(_ text: Substring.UTF8View.SubSequence) -> [UInt8] {
      var bytes: [UInt8] = []
      var rest = text
      while let first = rest.popFirst() {
        guard first == UInt8(ascii: "\\"), rest.first == UInt8(ascii: "x") else {
          bytes.append(first)
          continue
        }
        rest.removeFirst()
        let high = rest.popFirst() ?? 0
        let low = rest.popFirst() ?? 0
        bytes.append(digit(high) << 4 | digit(low))
      }
      return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8 {
      byte <= UInt8(ascii: "9") ? byte &- UInt8(ascii: "0") : byte &- UInt8(ascii: "a") &+ 10
    }
  }
}
