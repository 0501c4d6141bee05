import ArgumentParser
import Formats
import Glibc
import Ledger
import Workflows

/// The charts of accounts that books may begin with: those that ship with the program, embedded from
/// `schema/charts`, and files of somebody's own.
enum Charts {
  static let names = ["fr-association", "plain"]

  /// A chart that ships, by its name, or the one in a file. Everything wrong with a file is said at once.
  static func given(_ given: String, _ console: Console) throws -> Chart {
    if names.contains(given) { return shipped(given) }
    guard access(given, F_OK) == 0 || GivenDocument.looksLikeFile(given) else {
      throw InputProblem.unknown(
        "chart", given, hint: "it is \(names.joined(separator: ", ")), or a CSV file of your own")
    }
    let (chart, findings) = try ChartFile.read(FileBytes.read(given), named: given, file: given)
    ErrorPrinter(console).print(findings)
    guard let chart else { throw ExitCode(ExitStatus.inputRejected.rawValue) }
    return chart
  }

  private static func shipped(_ name: String) -> Chart {
    guard let bytes = EmbeddedFile.bytes(of: "charts/\(name).csv"),
      let chart = try? ChartFile.read(bytes, named: name, file: name + ".csv").chart
    else { preconditionFailure("a chart that ships is well formed: a test reads each") }
    return chart
  }
}
