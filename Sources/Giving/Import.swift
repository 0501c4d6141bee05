package import Journal
package import Ledger

/// A file of donations taken in.
package struct Import: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "i"

  package let id: ID<Import>
  package let source: String
  package let dialect: String
  /// Commitment to the file's bytes.
  package let hash: Hash
  package let day: Day
  package let seq: Int64
  package let imported: Int64
  package let amount: Amount
  package var undone: Bool

  package init(
    id: ID<Import>, source: String, dialect: String, hash: Hash, day: Day, seq: Int64,
    imported: Int64, amount: Amount, undone: Bool = false
  ) {
    self.id = id
    self.source = source
    self.dialect = dialect
    self.hash = hash
    self.day = day
    self.seq = seq
    self.imported = imported
    self.amount = amount
    self.undone = undone
  }
}
