import Glibc
import Journal
import Synchronization
import Workflows

/// Where the passphrase of the people file comes from: the file that the environment names, else the terminal,
/// where it isn't shown. Never from the command line, which other processes see.
final class PassphraseSource: Sendable {
  static let variable = "CAISSE_PASSPHRASE_FILE"

  private let surroundings: Surroundings
  private let asked = Mutex<Passphrase??>(nil)

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
  }

  /// Nil where there is nobody to ask, and where who was asked goes on without names. Asked once.
  func current() throws -> Passphrase? {
    try asked.withLock { asked in
      if let asked { return asked }
      let passphrase = try given()
      asked = .some(passphrase)
      return passphrase
    }
  }

  private func given() throws -> Passphrase? {
    if let path = surroundings.environment(Self.variable), !path.isEmpty {
      return try named(path)
    }
    return typed("Type the passphrase of the people file, or nothing to go on without names.")
  }

  private func named(_ path: String) throws -> Passphrase {
    guard access(path, F_OK) == 0 else {
      throw Fault(
        code: "passphrase-file-missing",
        message: "\(Self.variable) names \(path), which isn't there",
        hint: "correct it, or unset it and type the passphrase at a terminal",
        exit: .inputNotFound)
    }
    return try Self.inFile(path)
  }

  /// A new one: from a file, or typed twice.
  func new(file: String?) throws -> Passphrase {
    if let file { return try Self.inFile(file) }
    guard surroundings.typedSecret != nil else {
      throw Fault(
        code: "passphrase-needed", message: "there is no terminal to type a new passphrase at",
        hint: "name a file that holds it: --new <file>", exit: .wrongUsage)
    }
    guard let first = typed("Type the new passphrase.") else { throw Cancelled() }
    guard typed("Type it again.") == first else {
      throw Fault(
        code: "passphrases-differ", message: "the two passphrases differ",
        hint: "nothing was changed; try again", exit: .inputRejected)
    }
    return first
  }

  /// Its first line.
  private static func inFile(_ path: String) throws -> Passphrase {
    let text = try KeyFiles.text(of: path)
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    guard !line.isEmpty else {
      throw Fault(
        code: "passphrase-file-empty", message: "the first line of \(path) is empty",
        hint: "write the passphrase there, and nothing else", exit: .inputRejected)
    }
    return Passphrase(line)
  }

  private func typed(_ question: String) -> Passphrase? {
    guard let typedSecret = surroundings.typedSecret else { return nil }
    var line = question + "\n"
    try? line.withUTF8 { try surroundings.errors.sink.write(UnsafeRawBufferPointer($0)) }
    return typedSecret().flatMap { $0.isEmpty ? nil : Passphrase($0) }
  }
}
