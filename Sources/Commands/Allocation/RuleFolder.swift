import Glibc
import Workflows

/// Rule files as they are named: each on its own, or a folder of them.
enum RuleFolder {
  /// In the order named, those of a folder in the order of their bytes.
  static func files(in paths: [String]) throws -> [String] {
    try paths.flatMap { path in
      guard FileBytes.isFolder(path) else { return [path] }
      let base = path.hasSuffix("/") ? path : path + "/"
      let names = try FileBytes.names(in: path).filter { $0.hasSuffix(".rule") }
      guard !names.isEmpty else {
        throw InputProblem(
          code: "no-rule-files", message: "no file in \(path) ends in .rule",
          hint: "name a rule file, or the folder that holds some")
      }
      return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { base + $0 }
    }
  }
}
