import Giving
import Workflows

/// Donations as the journal makes them, held against the stored ones. One that is there just so when it is
/// made is kept nowhere else; others are kept with what becomes of them, and compared at the end.
final class ComparedDonations {
  private let stored: SQLiteBooks
  private let kept: SQLiteBooks
  private let expected: ExpectedRows<Donation>
  private var last: Int64 = -1

  init(stored: Connection, books: SQLiteBooks, kept: SQLiteBooks) throws {
    self.stored = books
    self.kept = kept
    expected = try ExpectedRows(on: stored)
  }

  func insert(_ donation: Donation) throws {
    if try expected.difference(from: donation, of: donation.seq) != nil {
      try kept.insert(donation)
    }
    last = donation.seq
  }

  func update(_ donation: Donation) throws {
    guard try !isKept(donation.seq) else { return try kept.update(donation) }
    guard donation.seq <= last else { throw MissingRow(table: Donation.table) }
    try kept.insert(donation)
  }

  func find(_ key: [Value]) throws -> Donation? {
    if let donation = try kept.find(Donation.self, key: key) { return donation }
    guard let donation = try stored.find(Donation.self, key: key) else { return nil }
    return donation.seq <= last ? donation : nil
  }

  func forEach(
    where conditions: [Condition], _ body: (Donation) throws -> Bool
  ) throws {
    var changed = try kept.cursor(Donation.self, where: conditions)
    defer { changed.close() }
    var unchanged = try stored.cursor(Donation.self, where: conditions)
    defer { unchanged.close() }
    var (left, right) = (try changed.next(), try next(of: &unchanged))
    while left != nil || right != nil {
      let isLeft = right.map { right in left.map { $0.seq < right.seq } ?? false } ?? true
      guard try body(isLeft ? left! : right!) else { return }
      if isLeft { left = try changed.next() } else { right = try next(of: &unchanged) }
    }
  }

  func finish() throws { try expected.finish() }

  private func isKept(_ seq: Int64) throws -> Bool {
    try kept.find(Donation.self, key: [.integer(seq)]) != nil
  }

  /// The next stored donation that was made so and never changed.
  private func next(of unchanged: inout RowCursor<Donation>) throws -> Donation? {
    while true {
      do {
        guard let donation = try unchanged.next(), donation.seq <= last else { return nil }
        if try !isKept(donation.seq) { return donation }
      } catch is UnreadableRow {
        // No record makes such a row: the one that was made in its place is kept.
      }
    }
  }
}
