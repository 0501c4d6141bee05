import Commands
import Foundation
import Testing
import Workflows

struct OutputFileTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  private func console(_ name: String) throws -> Console {
    try CapturedConsole().console(file: folder.appending(path: name).path)
  }

  @Test func `a file holds the whole answer and nothing is left beside it`() throws {
    try console("x.csv").made(["one", "two"])
    #expect(try files == ["x.csv"])
    #expect(try text("x.csv") == "one\ntwo\n")
    try console("x.csv").made(["three"])
    #expect(try text("x.csv") == "three\n")
  }

  @Test func `a private file is its owner's alone, whatever it replaces and was left over`() throws
  {
    let path = folder.appending(path: "x.xml").path
    for old in ["x.xml", "x.xml.\(ProcessInfo.processInfo.processIdentifier).part"] {
      try Data("old".utf8).write(to: folder.appending(path: old))
    }
    let buffer = OutputBuffer(try OutputFile(path: path, isPrivate: true))
    try buffer.write("new")
    try buffer.close()
    #expect(try files == ["x.xml"])
    #expect(try text("x.xml") == "new")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `an answer that fails leaves the old file as it was`() throws {
    try console("x.csv").made(["old"])
    #expect(throws: CancellationError.self) {
      try console("x.csv").answer { output in
        try output.write("half")
        throw CancellationError()
      }
    }
    #expect(try files == ["x.csv"])
    #expect(try text("x.csv") == "old\n")
  }

  @Test func `a link keeps standing for its file`() throws {
    try console("real.csv").made(["old"])
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "link.csv"), withDestinationURL: folder.appending(path: "real.csv")
    )
    try console("link.csv").made(["new"])
    #expect(try text("real.csv") == "new\n")
    #expect(try files == ["link.csv", "real.csv"])
  }

  @Test func `a file that can't be made is a fault with its cause`() throws {
    let fault = #expect(throws: Fault.self) { try console("missing/x.csv") }
    #expect(fault?.code == "cannot-create")
    #expect(fault?.exit == .outputNotCreated)
    #expect(fault?.cause == "No such file or directory")
  }

  @Test func `what is no plain file is written through`() throws {
    let console = try CapturedConsole().console(.csv, file: "/dev/null")
    try console.made(["gone"])
  }
}
