import GRDBSQLite
import Journal
import Keeping
import Workflows

/// Holds every kept checkpoint against the tree of the records, and every signature against the key that
/// was in force.
struct CheckpointsCheck {
  private let books: SQLiteBooks
  private let tree: TreeCheck

  init(_ books: SQLiteBooks, _ tree: TreeCheck) {
    self.books = books
    self.tree = tree
  }

  /// The sizes of the trees that were signed, in ascending order, `others` among them.
  static func sizes(in books: SQLiteBooks, and others: [Int64]) throws -> [Int64] {
    let select = try Statement(
      "SELECT size FROM checkpoint UNION SELECT size FROM cosignature", on: books.connection)
    var sizes = Set(others)
    while try select.step() { sizes.insert(try select.integer()) }
    return sizes.filter { $0 > 0 }.sorted()
  }

  func root(ofFirst size: Int64) -> Hash? {
    size == 0 ? Hash.emptyTree : tree.roots[size]
  }

  /// Throws the first that isn't as it was signed; says how many there are.
  func run(_ known: KnownCheckpoints) throws -> SignatureCount {
    let keys = try read(LogKey.self)
    try known.check(self, keys)
    var count = SignatureCount()
    var before: Int64 = 0
    try forEach(KeptCheckpoint.self, number: \.number) { row in
      try check(row, after: before, keys)
      before = row.size
      count.checkpoints += 1
    }
    try checkKeyChanges(keys)
    let witnesses = Set(try read(WitnessPolicyRow.self).flatMap(\.policy.witnesses))
    try forEach(KeptCosignature.self, number: \.number) { row in
      try check(row, keys, witnesses)
      count.cosignatures += 1
    }
    return count
  }

  /// Rows that records make, by which signatures are judged.
  private func read<R: Row>(_ row: R.Type) throws -> [R] {
    do { return try books.rows(row) } catch let unreadable as UnreadableRow {
      throw Difference(
        table: R.table, column: unreadable.column, "it can't be read as what it should be")
    }
  }

  /// Rows are numbered from 1, and SQLite remembers how many there were.
  private func forEach<R: Row>(
    _ row: R.Type, number: KeyPath<R, Int64>, _ check: (R) throws -> Void
  ) throws {
    let remembered = try Statement(
      "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?", on: books.connection)
    remembered.text(R.table)
    let last = try remembered.step() ? remembered.integer() : 0
    remembered.reset()
    var next: Int64 = 1
    func missing() -> Difference { Self.difference(R.table, next, nil, "the row is missing") }
    do {
      try books.forEach(row, where: []) { row in
        guard row[keyPath: number] == next else { throw missing() }
        guard next <= last else {
          throw Self.difference(R.table, next, nil, "the books count no such row")
        }
        try check(row)
        next += 1
        return true
      }
    } catch let unreadable as UnreadableRow {
      throw Self.difference(
        R.table, next, unreadable.column, "it can't be read as what it should be")
    }
    guard next > last else { throw missing() }
  }

  private func check(_ row: KeptCheckpoint, after before: Int64, _ keys: [LogKey]) throws {
    func difference(_ column: String, _ reason: Message) -> Difference {
      Self.difference(KeptCheckpoint.table, row.number, column, reason)
    }
    guard let root = tree.roots[row.size] else {
      throw difference(
        "size", "it is of \(Int(row.size)) records, and the journal holds \(Int(tree.size))")
    }
    guard row.size > before else {
      throw difference("size", "it is of no more records than the one before it")
    }
    guard let inForce = LogKeys.inForce(atSize: row.size, in: keys), let key = inForce.key,
      let signed = row.signed(under: inForce.origin)
    else { throw difference("signatures", "they are no signatures of the log") }
    let isSigned = isSigned(signed, by: key)
    if root == row.root {
      guard isSigned else {
        throw difference("signatures", "the log's key didn't sign this size and root")
      }
      return
    }
    if isSigned {
      throw difference(
        "root",
        "the log signed another root of the first \(Int(row.size)) records: one of them was changed since"
      )
    }
    throw difference("root", "the records make another root")
  }

  private func isSigned(_ signed: SignedCheckpoint, by key: NoteKey) -> Bool {
    (try? signed.signers(among: [key])) != nil
  }

  /// After a rotation the first checkpoint is signed by both keys: whoever knew the old one knows the new.
  private func checkKeyChanges(_ keys: [LogKey]) throws {
    for (before, after) in zip(keys, keys.dropFirst()) where after.cause == .rotated {
      let first = try books.first(
        KeptCheckpoint.self, where: [Condition("size", .above, .integer(after.seq))])
      guard let first, let old = before.key, let signed = first.signed(under: after.origin) else {
        continue
      }
      guard isSigned(signed, by: old) else {
        throw Self.difference(
          KeptCheckpoint.table, first.number, "signatures",
          "the key before it didn't sign that another one took its place")
      }
    }
  }

  private func check(
    _ row: KeptCosignature, _ keys: [LogKey], _ witnesses: Set<NoteKey>
  ) throws {
    func difference(_ column: String, _ reason: Message) -> Difference {
      Self.difference(KeptCosignature.table, row.number, column, reason)
    }
    guard witnesses.contains(row.key) else {
      throw difference("key", "no policy of witnesses names this key")
    }
    guard let root = tree.roots[row.size], let inForce = LogKeys.inForce(atSize: row.size, in: keys)
    else {
      throw difference(
        "size", "it is of \(Int(row.size)) records, and the journal holds \(Int(tree.size))")
    }
    let checkpoint = Checkpoint(origin: inForce.origin, size: row.size, root: root)
    guard isSigned(SignedCheckpoint(checkpoint, signatures: [row.line]), by: row.key) else {
      throw difference("signature", "\(row.key.name) didn't sign this")
    }
  }

  private static func difference(
    _ table: String, _ row: Int64, _ column: String?, _ reason: Message
  ) -> Difference {
    Difference(table: table, row: String(row), column: column, reason)
  }
}
