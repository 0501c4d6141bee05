import Journal
import Workflows

/// New keys of logs, of the machine's chance.
enum LogKeyMaking {
  /// For new books: its name is their origin.
  static func signer() -> NoteSigner {
    var random = SystemRandom()
    return signer(name: LogKeys.origin(of: random.nonce()))
  }

  static func signer(name: String, kind: NoteKey.Kind = .note) -> NoteSigner {
    var random = SystemRandom()
    let seed: Salt = random.next()
    return NoteSigner(name: name, kind: kind, seed: seed.bytes)!
  }
}
