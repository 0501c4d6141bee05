import Glibc
import Workflows

/// Rule files as they are named: each on its own, or a folder of them.
enum RuleFolder {
  /// In the order named, those of a folder in the order of their bytes.
  static func files(in paths: [String]) throws -> [String] {
    try paths.flatMap { path in
      guard FileBytes.isFolder(path) else { return [path] }
      let base = path.hasSuffix("/") ? path : path + "/"
      let names = try names(in: path).filter { $0.hasSuffix(".rule") }
      guard !names.isEmpty else {
        throw InputProblem(
          code: "no-rule-files", message: "no file in \(path) ends in .rule",
          hint: "name a rule file, or the folder that holds some")
      }
      return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { base + $0 }
    }
  }

  private static func names(in path: String) throws -> [String] {
    guard let folder = opendir(path) else {
      throw Fault.system(
        errno, code: "cannot-read", message: "can't read \(path)", exit: .inputNotFound)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names
  }
}
