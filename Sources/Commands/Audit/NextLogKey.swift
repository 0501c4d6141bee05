import Journal
import Keeping
import SQLiteStore
import Workflows

/// The key that is to take the place of another, made beside it first: what members sign names it.
struct NextLogKey {
  let file: LogKeyFile
  let origin: String

  /// The one that waits already, or a new one.
  func key(making: Bool) throws -> NoteKey {
    if let waiting = try? file.next.read(), waiting.key.name == origin { return waiting.key }
    let signer = LogKeyMaking.signer(name: origin)
    if making { try file.next.make(signer) }
    return signer.key
  }

  func forget() { file.next.remove() }
}

extension Session {
  /// Under which the journal's checkpoints are signed now.
  func logOrigin() throws -> String {
    try read { try LogKeys.inForce(in: $0)?.origin } ?? organisation.origin
  }
}
