import Foundation

/// The files of a folder, as one state of the disk.
struct Folder {
  var files: [String: [UInt8]]

  init(files: [String: [UInt8]] = [:]) {
    self.files = files
  }

  init(_ path: String) throws {
    files = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      let url = URL(filePath: path + "/" + name)
      guard try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory != true else { continue }
      files[name] = Array(try Data(contentsOf: url))
    }
  }

  /// In place of whatever is there.
  func write(to path: String) throws {
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, bytes) in files {
      let file = path + "/" + name
      try Data(bytes).write(to: URL(filePath: file))
      chmod(file, name.hasSuffix(".logkey") || name.hasSuffix(".people") ? 0o600 : 0o644)
    }
  }

  func holds(_ word: String) -> [String] {
    let word = Data(word.utf8)
    return files.filter { Data($0.value).range(of: word) != nil }.map(\.key).sorted()
  }
}
