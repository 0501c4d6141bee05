import Commands
import Foundation

/// The program under test, run in this process as from a shell, on books in a folder of their own.
struct Caisse {
  struct Answer {
    let status: Int32
    let output: String
    let errors: String

    /// What it made, line by line.
    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// `insufficient-cash` in `caisse: error: … [insufficient-cash]`.
    var code: String? {
      guard let line = errors.split(separator: "\n").first(where: { $0.contains(" error: ") }),
        line.hasSuffix("]"), let start = line.lastIndex(of: "[")
      else { return nil }
      return String(line[line.index(after: start)..<line.index(before: line.endIndex)])
    }
  }

  let folder: String

  var books: String { folder + "/fund.caisse" }

  /// The file with the passphrase, which every command may read.
  private var passphrase: String { path("passphrase") }

  func path(_ name: String) -> String { folder + "/" + name }

  func run(_ words: [String], as member: String, at minute: Int) -> Answer {
    let output = CapturedBytes()
    let errors = CapturedBytes()
    let environment = environment(of: member, at: minute)
    var surroundings = Surroundings(
      output: Surroundings.Output(sink: output), errors: Surroundings.Output(sink: errors),
      environment: { environment[$0] })
    surroundings.takePassphrasesForNothing()
    let status = Surroundings.$current.withValue(surroundings) { Program.run(words) }
    return Answer(status: status, output: output.text, errors: errors.text)
  }

  /// Runs it in a process of its own, killed in the midst of it, or just before or after.
  func runKilled(
    _ words: [String], as member: String, at minute: Int, by program: [String],
    afterMicroseconds time: Int
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: program[0])
    process.arguments = program.dropFirst() + words
    process.environment = environment(of: member, at: minute)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(UInt32(time))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// The same books, all files of them, in another folder.
  func copied(to folder: String) throws -> Caisse {
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.copyItem(atPath: self.folder, toPath: folder)
    return Caisse(folder: folder)
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// Signs a file as OpenSSH does it, for what the program says it is signed for.
  func sign(_ path: String, with key: String, for use: String) throws {
    try SSHKeygen.run("-Y", "sign", "-q", "-f", key, "-n", use, path)
  }

  private func environment(of member: String, at minute: Int) -> [String: String] {
    [
      "CAISSE_BOOKS": books, "CAISSE_MEMBER": member,
      "CAISSE_NOW": WalkClock.instant(minute), "CAISSE_PASSPHRASE_FILE": passphrase,
      "TZ": "UTC", "LANG": "C",
    ]
  }
}

extension Caisse {
  /// Where a file lies that an act's word stands for; nil for any other word.
  func place(of word: String) throws -> String? {
    let parts = word.split(separator: " ")
    if word == Act.file { return path("input.csv") }
    if word == Act.passphrase { return passphrase }
    guard parts.count == 2, ["COPY", "KEY", "LINE", "PACKAGE"].contains(parts[0]) else {
      return nil
    }
    if parts[0] == "COPY" { return path("copy-\(parts[1]).caisse") }
    if parts[0] == "PACKAGE" { return path("package-\(parts[1]).age") }
    let key = path("keys/" + parts[1].replacing(":", with: ""))
    guard parts[0] == "LINE" else { return key }
    return try String(contentsOfFile: key + ".pub", encoding: .utf8)
      .trimmingCharacters(in: .newlines)
  }

  func writePassphrase() throws {
    try "what nobody guesses\n".write(toFile: passphrase, atomically: false, encoding: .utf8)
  }

  /// What an act's file holds.
  func write(_ input: String) throws {
    try input.write(toFile: path("input.csv"), atomically: false, encoding: .utf8)
  }

  /// Writes the message that these words ask for, in the name of their first, and signs it with the key
  /// that is their second.
  func signElsewhere(_ words: [String], at minute: Int) throws {
    let path = path("input.csv")
    let said = run(Array(words[2...]) + ["-o", path], as: words[0], at: minute)
    guard said.status == 0,
      let use = said.errors.split(separator: " ").first(where: {
        $0.contains("@caisse/")
      })
    else { return }
    try? FileManager.default.removeItem(atPath: path + ".sig")
    try sign(path, with: words[1], for: String(use))
  }
}
