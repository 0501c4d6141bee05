import Glibc

/// A folder of one benchmark's own, where the system keeps what is temporary.
struct ScratchFolder {
  let path: String

  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array((parent + "/caisse-bench.XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Unusable(description: "can't make a folder in \(parent)")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  struct Unusable: Error, CustomStringConvertible {
    let description: String
  }

  /// Removes these files of the folder, and the folder.
  func remove(_ names: String...) {
    for name in names { unlink(path + "/" + name) }
    rmdir(path)
  }
}
