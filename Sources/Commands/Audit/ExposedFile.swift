import Glibc
import SQLiteStore
import Workflows

/// A file beside the books, or several alike: what it holds, and who may read it.
struct ExposedFile {
  enum Readers: String, Comparable {
    case owner, group, everyone

    static func < (left: Readers, right: Readers) -> Bool {
      (left == .owner && right != .owner) || (left == .group && right == .everyone)
    }
  }

  let name: String
  let readers: Readers
  let counts: [Exposure.Count]
  /// Whether a passphrase seals what people are named by in it.
  let isSealed: Bool

  /// All in the folder of the books, and what lies elsewhere and belongs to them.
  static func all(of files: Files, _ exposure: Exposure) throws -> [ExposedFile] {
    var all = known(files, exposure)
    let listed = Set(all.map(\.name))
    var others: [String: (readers: Readers, kind: Exposure.Content, count: Int, isSealed: Bool)] =
      [:]
    for name in try FileBytes.names(in: files.folder).sorted() where !name.hasPrefix(".") {
      let path = files.folder + "/" + name
      guard !listed.contains(name), !FileBytes.isFolder(path), path != files.holder else {
        continue
      }
      let kind = content(of: path)
      let group = kind == .other ? "*" + FileBytes.suffix(of: name) : name
      let known = others[group]
      others[group] = (
        max(readers(of: path), known?.readers ?? .owner), kind, (known?.count ?? 0) + 1,
        kind == .peopleCopy && SQLiteStore.isSealed(path)
      )
    }
    for (name, other) in others.sorted(by: { $0.key < $1.key }) {
      all.append(
        ExposedFile(
          name: name, readers: other.readers,
          counts: [Exposure.Count(content: other.kind, count: other.count)],
          isSealed: other.isSealed))
    }
    return all
  }

  private static func known(_ files: Files, _ exposure: Exposure) -> [ExposedFile] {
    let documents = (try? FileBytes.names(in: files.documents))?.filter { !$0.hasPrefix(".") } ?? []
    let parts: [(String, [Exposure.Count])] = [
      (files.books, exposure.ofBooks), (files.people, exposure.ofPeople),
      (files.logKey.path, [Exposure.Count(content: .privateKey, count: 1)]),
      (files.logKey.lastCheckpoint, [Exposure.Count(content: .signature, count: 1)]),
      (files.documents, [Exposure.Count(content: .document, count: documents.count)]),
    ]
    let unfinished = [files.books, files.people].map {
      ($0 + "-journal", [Exposure.Count(content: .unfinished, count: 1)])
    }
    return (parts + unfinished).filter { FileBytes.isThere($0.0) }.map { path, counts in
      ExposedFile(
        name: Self.name(of: path), readers: readers(of: path), counts: counts,
        isSealed: path == files.people && exposure.isSealed)
    }
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func content(of path: String) -> Exposure.Content {
    switch SQLiteStore.kind(of: path) {
    case .books?: .booksCopy
    case .people?: .peopleCopy
    case nil: path.hasSuffix(".logkey") ? .privateKey : .other
    }
  }

  private static func readers(of path: String) -> Readers {
    var status = stat()
    guard stat(path, &status) == 0 else { return .owner }
    if status.st_mode & S_IROTH != 0 { return .everyone }
    return status.st_mode & S_IRGRP != 0 ? .group : .owner
  }
}
