import Foundation

/// The program under test as a process, on books in a folder.
struct Caisse {
  /// What begins every command line.
  let program: [String]
  /// Where outputs and traces lie meanwhile.
  let scratch: String

  struct Ended {
    /// Nil where a signal ended it.
    let status: Int32?
    let output: String
    let errors: String

    /// Whether it ended as a program should that can't do what it was asked: with an exit code of ours and a
    /// reason that has a code.
    var isToldWell: Bool {
      guard let status, [1, 2, 3, 65, 66, 73, 74, 75, 77].contains(status) else { return false }
      return errors.contains("caisse: error: ") && errors.contains("]\n")
    }
  }

  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  /// - Parameters:
  ///   - day: the day of the books' clock.
  ///   - wrapper: what runs it: a tracer, or a shell with a limit.
  func run(
    _ words: [String], in folder: String, as member: String = "m:1", on day: String = "2024-06-20",
    under wrapper: [String] = [], path: String = "/usr/bin:/bin"
  ) throws -> Ended {
    let (output, errors) = (scratch + "/output", scratch + "/errors")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = wrapper + program + words
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = [
      "CAISSE_BOOKS": folder + "/fund.caisse", "CAISSE_MEMBER": member, "TZ": "UTC", "LANG": "C",
      "CAISSE_NOW": day + "T08:00:00Z", "PATH": path, "HOME": folder,
      "SWIFT_BACKTRACE": "enable=no",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try Self.empty(output)
    process.standardError = try Self.empty(errors)
    try process.run()
    process.waitUntilExit()
    let isExit = process.terminationReason == .exit
    return Ended(
      status: isExit ? process.terminationStatus : nil, output: try Self.text(output),
      errors: try Self.text(errors))
  }

  /// What it prints, where it must do as it is told.
  @discardableResult
  func done(_ words: [String], in folder: String, as member: String = "m:1", on day: String)
    throws -> String
  {
    let ended = try run(words, in: folder, as: member, on: day)
    guard ended.status == 0 else {
      throw Failed(description: "\(words.joined(separator: " ")): \(ended.errors)")
    }
    return ended.output
  }

  private static func empty(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(filePath: path))
    return try FileHandle(forWritingTo: URL(filePath: path))
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }
}
