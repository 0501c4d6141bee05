import ArgumentParser
import Formats
import Workflows

/// What members signed, from files and folders as they sent them back. All of it is read before any is
/// taken, and whatever is wrong is told of each file.
struct SignedPapers {
  private(set) var papers: [SignedPaper] = []
  /// Messages in folders that nobody signed.
  private(set) var unsigned = 0

  init(_ paths: [String], _ console: Console) throws {
    let printer = ErrorPrinter(console)
    var problem: (any Error)?
    var findings = Findings()
    for path in try paths.flatMap({ try Self.messages(at: $0, &unsigned) }) {
      do { papers.append(try SignedPaper(path: path, &findings)) } catch {
        if let problem { _ = printer.report(problem) }
        problem = error
      }
    }
    printer.print(findings)
    if let problem { throw problem }
    if findings.errors > 0 { throw ExitCode(ExitStatus.inputRejected.rawValue) }
    guard !papers.isEmpty else {
      throw Fault(
        code: "nothing-signed",
        message: "there is nothing signed in \(paths.joined(separator: ", "))",
        hint: "a message that is signed has its signature beside it: the same name with .sig",
        exit: .inputRejected)
    }
    papers.sort { ($0.rank, $0.file.path) < ($1.rank, $1.file.path) }
  }

  /// A file that is named itself, or those of a folder that are signed.
  private static func messages(at path: String, _ unsigned: inout Int) throws -> [String] {
    guard FileBytes.isFolder(path) else { return [path] }
    let names = try FileBytes.names(in: path).sorted()
    let messages = names.filter { $0.hasSuffix(".message") }
    let signed = messages.filter { names.contains($0 + ".sig") }
    unsigned += messages.count - signed.count
    return signed.map { path + "/" + $0 }
  }
}
