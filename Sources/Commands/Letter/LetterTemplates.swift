import ArgumentParser
import Formats
import Keeping
import Statements
import Workflows

/// The templates that letters are made from: those that ship, embedded from `schema/letters`, and a
/// group's own.
struct LetterTemplates {
  private let console: Console

  init(_ console: Console) {
    self.console = console
  }

  /// The one in a file, or in a folder of them; else the one that ships in the language of the answer.
  func template(of kind: LetterKind, from path: String?) throws -> LetterTemplate {
    guard let path else {
      let name = Self.path(of: kind, in: console.language)
      guard
        let shipped = LetterTemplate.read(
          Self.shipped(kind, in: console.language), of: kind, file: name
        ).0
      else { preconditionFailure("a template that ships is well formed: a test reads each") }
      return shipped
    }
    let file = FileBytes.isFolder(path) ? Self.file(of: kind, in: path) : path
    let (template, findings) = LetterTemplate.read(
      try FileBytes.read(file), of: kind, file: file)
    ErrorPrinter(console).print(findings)
    guard let template else { throw ExitCode(ExitStatus.inputRejected.rawValue) }
    return template
  }

  static func shipped(_ kind: LetterKind, in language: Language) -> [UInt8] {
    guard let bytes = EmbeddedFile.bytes(of: path(of: kind, in: language)) else {
      preconditionFailure("each kind of letter ships with a template: a test reads each")
    }
    return bytes
  }

  private static func path(of kind: LetterKind, in language: Language) -> String {
    "letters/\(language.rawValue)/\(kind.rawValue).txt"
  }

  private static func file(of kind: LetterKind, in folder: String) -> String {
    (folder.hasSuffix("/") ? folder : folder + "/") + kind.rawValue + ".txt"
  }
}
