import ArgumentParser
import Commands
import TestSupport
import Testing

/// The help of every command, as one file each keeps it.
struct HelpTests {
  private static let folder = "Tests/CommandsTests/Help"

  struct Page: Sendable, CustomTestStringConvertible {
    let path: [String]
    let text: String

    /// `donation-record.txt`
    var file: String { path.joined(separator: "-") + ".txt" }
    var testDescription: String { path.joined(separator: " ") }
  }

  private static let pages = tree(Caisse.self, path: ["caisse"])

  private static func tree(_ command: any ParsableCommand.Type, path: [String]) -> [Page] {
    let page = Page(path: path, text: Caisse.helpMessage(for: command, columns: 80) + "\n")
    return command.configuration.subcommands.reduce(into: [page]) { pages, subcommand in
      pages += tree(subcommand, path: path + [subcommand.typedName])
    }
  }

  @Test(arguments: pages)
  func `the help of a command is what its file says`(page: Page) throws {
    let difference = try Golden("\(Self.folder)/\(page.file)").difference(from: page.text)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `no file tells of a command that is gone`() {
    let files = Set(Golden.files(in: Self.folder, ending: ".txt"))
    #expect(files.subtracting(Self.pages.map(\.file)) == [])
  }

  @Test(arguments: pages)
  func `help has a one-line abstract, and examples where there is something to run`(page: Page) {
    let overview = page.text.split(separator: "\n").first
    #expect(overview?.hasPrefix("OVERVIEW: ") == true)
    if !page.text.contains("SUBCOMMANDS:") { #expect(page.text.contains("Examples:")) }
  }
}
