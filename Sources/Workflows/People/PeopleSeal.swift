package import Journal

/// The key by which the words of a people file are sealed, and how a passphrase gives it.
package struct PeopleSeal: Equatable, Sendable {
  package let key: SealingKey
  package let wrapped: WrappedKey

  package init(
    _ key: SealingKey, by passphrase: Passphrase, cost: PassphraseCost, salt: Salt
  ) {
    self.key = key
    wrapped = WrappedKey(key, by: passphrase, cost: cost, salt: salt)
  }

  /// Nil for another passphrase.
  package init?(_ row: SealRow, by passphrase: Passphrase) {
    guard let key = row.wrapped.key(passphrase) else { return nil }
    self.key = key
    wrapped = row.wrapped
  }
}

/// The seal as the people file keeps it. There is one such row, or none.
package struct SealRow: Row {
  package let wrapped: WrappedKey

  package init(_ seal: PeopleSeal) {
    wrapped = seal.wrapped
  }

  package static let key: Value = 0
  package static let table = "people.seal"
  package static let columns = ["one", "exponent", "block_size", "parallelism", "salt", "key"]

  package func write(to row: inout some RowWriter) {
    row.integer(0)
    row.integer(wrapped.cost.exponent)
    row.integer(wrapped.cost.blockSize)
    row.integer(wrapped.cost.parallelism)
    row.salt(wrapped.salt)
    row.bytes(wrapped.sealed)
  }

  package init(from row: inout some RowReader) throws {
    _ = try row.integer()
    guard
      let cost = PassphraseCost(
        exponent: try row.integer(), blockSize: try row.integer(), parallelism: try row.integer())
    else { throw UnreadableRow(column: row.lastColumn) }
    wrapped = WrappedKey(cost: cost, salt: try row.salt(), sealed: try row.bytes())
  }
}
