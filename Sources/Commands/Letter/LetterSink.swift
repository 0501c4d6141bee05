import Statements
import Workflows

/// Where letters are written once it is durable that they are. The file or the folder is made before, so
/// that one that can't be stops everything.
struct LetterSink {
  private enum Place {
    case answer
    case file(OutputBuffer)
    case folder(String)
    /// A rehearsal writes no file.
    case nowhere
  }

  private let place: Place
  private let rendering: LetterRendering
  private let kind: LetterKind
  private let console: Console

  init(
    _ path: String?, _ rendering: LetterRendering, _ kind: LetterKind, keeping: Bool,
    _ console: Console
  ) throws {
    self.rendering = rendering
    self.kind = kind
    self.console = console
    guard let path else {
      place = .answer
      return
    }
    guard keeping else {
      place = .nowhere
      return
    }
    if path.hasSuffix("/") || FileBytes.isFolder(path) {
      try FileBytes.makeFolder(path)
      place = .folder(path.hasSuffix("/") ? path : path + "/")
    } else {
      place = .file(OutputBuffer(try OutputFile(path: path, isPrivate: true)))
    }
  }

  func write(_ letters: [RenderedLetter], ids: [String]) throws {
    switch place {
    case .answer: try console.answer { try $0.write(source(of: letters)) }
    case .nowhere: try console.made(ids)
    case .file(let output):
      try Self.telling {
        try output.write(source(of: letters))
        try output.close()
      }
      try console.made(ids)
    case .folder(let folder):
      try Self.telling { for letter in letters { try write(letter, in: folder) } }
      try console.made(ids)
    }
  }

  /// Refuses several mails for one file.
  func require(_ count: Int) throws {
    if case .folder = place { return }
    guard count > 1, rendering.format == .eml else { return }
    throw InputProblem(
      code: "mails-need-folder", message: "\(count) mails don't go into one file",
      hint: "name a folder with -o letters/")
  }

  private func source(of letters: [RenderedLetter]) -> String {
    letters.count == 1 ? letters[0].source : rendering.file(of: letters.map(\.text))
  }

  private func write(_ letter: RenderedLetter, in folder: String) throws {
    let name = "\(kind.rawValue)-\(letter.about.replacing("/", with: "-"))"
    let output = OutputBuffer(
      try OutputFile(
        path: "\(folder)\(name).\(rendering.format.fileEnding)", isPrivate: true))
    try output.write(letter.source)
    try output.close()
  }

  private static func telling(_ write: () throws -> Void) throws {
    do { try write() } catch let fault as Fault {
      throw Fault(
        code: fault.code,
        message: "\(fault.message), but it is recorded that the letters are written",
        hint: "write them again, by name", cause: fault.cause, exit: fault.exit)
    }
  }
}
