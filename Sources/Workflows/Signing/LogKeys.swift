package import Journal
package import Keeping

/// By which keys the journal's checkpoints are signed, one after the other.
package enum LogKeys {
  /// `caisse/` and 128 random bits.
  package static func origin(of nonce: Nonce) -> String { "caisse/" + nonce.hex }

  package static func all(in view: some BooksView) throws -> [LogKey] {
    try view.rows(LogKey.self)
  }

  /// The one by which checkpoints are signed now; nil in an empty journal.
  package static func inForce(in view: some BooksView) throws -> LogKey? {
    try view.last(LogKey.self)
  }

  /// The one by which a checkpoint of the first `size` records is signed.
  package static func inForce(atSize size: Int64, in keys: [LogKey]) -> LogKey? {
    keys.last { $0.seq < size }
  }
}
