import Foundation

/// OpenSSH's own program, which makes the members' keys and what they sign elsewhere.
enum SSHKeygen {
  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  static func run(_ words: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["ssh-keygen"] + words
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failed(description: "ssh-keygen \(words.joined(separator: " ")) failed")
    }
  }
}
