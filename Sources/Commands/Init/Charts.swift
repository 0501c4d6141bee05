import EmbeddedSchema
import Formats
import Ledger
import Workflows

/// The charts of accounts that ship with the program, embedded from `schema/charts`.
enum Charts {
  static let names = ["fr-association", "plain"]

  static func named(_ name: String) throws -> Chart {
    guard names.contains(name), let bytes = bytes(of: "charts/\(name).csv") else {
      throw InputProblem.unknown(
        "chart", name, hint: "it is one of \(names.joined(separator: ", "))")
    }
    guard let chart = try ChartFile.read(bytes, named: name).chart else {
      preconditionFailure("a chart that ships is well formed: a test reads each")
    }
    return chart
  }

  private static func bytes(of path: String) -> [UInt8]? {
    for index in 0..<caisse_embedded_file_count() {
      let file = caisse_embedded_file_at(index)
      guard String(cString: file.path) == path else { continue }
      return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
    return nil
  }
}
