import Foundation

/// The system's tracer: it shows what a command asks of the kernel, and makes it die or fail at one place.
struct Strace {
  let caisse: Caisse
  private var trace: String { caisse.scratch + "/trace" }

  static var isThere: Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")
  }

  /// Every call with its bytes, of one undisturbed run in the folder.
  func record(_ words: [String], in folder: String) throws -> (calls: [Call], ended: Caisse.Ended) {
    let ended = try caisse.run(
      words, in: folder,
      under: [
        "strace", "-f", "-qq", "-y", "-xx", "-s", "1048576", "-o", trace, "-e",
        "trace=" + Call.names.joined(separator: ","),
      ])
    let text = String(decoding: try Data(contentsOf: URL(filePath: trace)), as: UTF8.self)
    return (Call.read(trace: text, folder: folder), ended)
  }

  /// What becomes of a command at one of its calls.
  enum Blow: Equatable, Sendable {
    case kill
    /// `EIO`
    case error(String)

    var text: String {
      switch self {
      case .kill: "signal=KILL"
      case .error(let name): "error=\(name)"
      }
    }
  }

  func run(_ words: [String], in folder: String, _ blow: Blow, at call: Call) throws
    -> Caisse.Ended
  {
    try caisse.run(
      words, in: folder,
      under: [
        "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + call.name, "-e",
        "inject=\(call.name):\(blow.text):when=\(call.number)",
      ])
  }
}
