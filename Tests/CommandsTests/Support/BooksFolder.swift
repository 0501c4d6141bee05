import Commands
import Foundation
import Testing

/// Real books in a folder of their own, used through command lines.
final class BooksFolder {
  struct Answer {
    let output: String
    let errors: String
    let status: Int32
  }

  let folder: URL
  var environment: [String: String]

  /// An empty folder for books.
  init(environment: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "caisse-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "books"), withIntermediateDirectories: true)
    self.environment = [
      "CAISSE_NOW": "2024-07-01T08:00:00Z", "TZ": "UTC", "LANG": "C",
      "CAISSE_BOOKS": folder.path + "/books/fund.caisse",
    ].merging(environment) { $1 }
  }

  /// Opens books with the campaign `urgence`.
  convenience init() throws {
    try self.init(environment: [:])
    try done(
      "init", path("books/fund.caisse"), "--organisation", "Les Relais", "--time-zone", "UTC")
    try done("campaign", "open", "urgence")
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func path(_ name: String) -> String { folder.path + "/" + name }

  func write(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: folder.appending(path: name))
    return path(name)
  }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  @discardableResult
  func run(_ words: String...) -> Answer { run(words) }

  func run(_ words: [String]) -> Answer {
    let console = CapturedConsole(environment: environment)
    let status = Surroundings.$current.withValue(console.surroundings) { Program.run(words) }
    return Answer(output: console.output.text, errors: console.errors.text, status: status)
  }

  /// Runs a command that must succeed, and gives its output.
  @discardableResult
  func done(_ words: String..., sourceLocation: SourceLocation = #_sourceLocation) throws -> String
  {
    let answer = run(words)
    try #require(
      answer.status == 0, "\(words.joined(separator: " ")): \(answer.errors)",
      sourceLocation: sourceLocation)
    return answer.output
  }

  /// The files of the books in which these bytes occur.
  func files(holding bytes: [UInt8]) throws -> [String] {
    let books = folder.appending(path: "books")
    return try FileManager.default.subpathsOfDirectory(atPath: books.path).filter { name in
      let content = try? Data(contentsOf: books.appending(path: name))
      return content?.range(of: Data(bytes)) != nil
    }.sorted()
  }

  func files(holding text: String) throws -> [String] { try files(holding: Array(text.utf8)) }
}

extension BooksFolder {
  /// Who may do what with a file.
  func mode(of name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    return (attributes[.posixPermissions] as? Int) ?? 0
  }
}
