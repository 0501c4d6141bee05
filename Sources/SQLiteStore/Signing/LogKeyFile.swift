import Glibc
package import Journal
import Workflows

/// The file of the log's private key, as golang.org/x/mod/sumdb/note writes such keys. It may be a link to a
/// disk that isn't always there.
package struct LogKeyFile: Sendable {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// Why it signs nothing just now.
  package enum Absence: Error, Equatable {
    case missing
    case readByOthers
    case malformed
    case otherKey
  }

  /// Where the checkpoint signed last is kept: beside the key, wherever that is. A copy of the books that
  /// is older than it is then noticed.
  package var lastCheckpoint: String {
    let suffix = ".logkey"
    let place = resolved
    let stem = place.hasSuffix(suffix) ? String(place.dropLast(suffix.utf8.count)) : place
    return stem + ".checkpoint"
  }

  /// What lies there; nil where it can't be read.
  var lastSigned: SignedCheckpoint? {
    SmallFile.text(of: lastCheckpoint).flatMap { try? SignedCheckpoint(text: $0) }
  }

  /// Where a key waits that is to take this one's place.
  package var next: LogKeyFile { LogKeyFile(resolved + ".next") }

  package var exists: Bool { access(path, F_OK) == 0 }

  /// The next key is the key from here on; the one before is gone from this disk.
  func takeNext() throws {
    guard rename(next.path, resolved) == 0 else {
      throw Fault.cannotCreate(resolved, errno: errno)
    }
  }

  private var resolved: String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  package func read() throws(Absence) -> NoteSigner {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .missing }
    guard status.st_mode & 0o077 == 0 else { throw .readByOthers }
    guard let text = SmallFile.text(of: path) else { throw .missing }
    do throws(NoteRefusal) {
      return try NoteSigner(text: String(text.prefix { !$0.isNewline }))
    } catch { throw .malformed }
  }

  /// What signs for this key, if it is the one in the file.
  package func signer(of key: NoteKey) throws(Absence) -> NoteSigner {
    guard let signer = try read().named(key.name), signer.key == key else { throw .otherKey }
    return signer
  }

  /// Makes the file, and where it is a link, what the link stands for.
  package func make(_ signer: NoteSigner, at place: String? = nil) throws {
    let target = place ?? path
    try SmallFile.make(target, signer.text + "\n", mode: 0o600)
    guard target != path else { return }
    guard let full = realpath(target, nil) else { throw Fault.cannotCreate(target, errno: errno) }
    defer { free(full) }
    guard symlink(full, path) == 0 else {
      let number = errno
      unlink(target)
      throw number == EEXIST ? Fault.outputExists(path) : Fault.cannotCreate(path, errno: number)
    }
  }

  /// Takes away what was made for books that were refused.
  package func remove() {
    unlink(resolved)
    unlink(path)
  }
}
