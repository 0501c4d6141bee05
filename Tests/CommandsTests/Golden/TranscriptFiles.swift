import Foundation
import TestSupport

/// The few commands on files that transcripts need, under the names that shells give them.
enum TranscriptFiles {
  struct Unknown: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs one command and gives what it prints.
  static func run(_ words: [String], input: String) throws -> String {
    let files = FileManager.default
    switch (words[0], words.dropFirst().count) {
    case ("cat", 1): return try String(contentsOfFile: words[1], encoding: .utf8)
    case ("cat", 2) where words[1] == ">":
      try Data(input.utf8).write(to: URL(filePath: words[2]))
    case ("rm", _): for file in words.dropFirst() { try files.removeItem(atPath: file) }
    case ("cp", 2): try files.copyItem(atPath: words[1], toPath: words[2])
    case ("ln", 2):
      try files.createSymbolicLink(atPath: words[2], withDestinationPath: words[1])
    case ("mkdir", 1):
      try files.createDirectory(atPath: words[1], withIntermediateDirectories: true)
    case ("chmod", 2):
      let mode = Int(words[1], radix: 8)!
      try files.setAttributes([.posixPermissions: mode], ofItemAtPath: words[2])
    case ("fixture", 2):
      try files.copyItem(atPath: Golden("fixtures/" + words[1]).url.path, toPath: words[2])
    case ("truncate", 2): try change(words[1]) { try $0.truncate(atOffset: UInt64(words[2])!) }
    case ("append", 3): try append(words[2], times: Int(words[3])!, to: words[1])
    case ("patch", 3):
      try change(words[1]) { file in
        try file.seek(toOffset: UInt64(words[2])!)
        try file.write(contentsOf: [UInt8(words[3], radix: 16)!])
      }
    case ("sqlite", 2): try RawConnection(words[1]).execute(words[2])
    default: throw Unknown(description: "no such command: \(words.joined(separator: " "))")
    }
    return ""
  }

  /// In the text, `%` stands for how often it has been written, and `\n` for the end of a line.
  private static func append(_ text: String, times: Int, to path: String) throws {
    let text = text.replacing("\\n", with: "\n")
    let all = (1...times).map { text.replacing("%", with: String($0)) }.joined()
    try change(path) { file in
      try file.seekToEnd()
      try file.write(contentsOf: Data(all.utf8))
    }
  }

  private static func change(_ path: String, _ body: (FileHandle) throws -> Void) throws {
    let file = try FileHandle(forUpdating: URL(filePath: path))
    try body(file)
    try file.close()
  }
}
