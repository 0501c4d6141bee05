package import Ledger
package import Workflows

extension SQLiteBooks {
  package func forEachPosting(
    _ query: PostingQuery, _ body: (PostedLine) throws -> Bool
  ) throws {
    // Only places are sorted, which stay in memory: the rest is read in their order.
    var select = try prepare(
      """
      SELECT id, book, day, label, seq, reverses, position, account, fund, amount, auxiliary
      FROM (SELECT id AS place FROM entry WHERE book = ?1 AND day BETWEEN ?4 AND ?5
        ORDER BY day, id LIMIT -1)
      CROSS JOIN entry_posting ON id = place
      WHERE (?2 IS NULL OR account = ?2) AND (?3 IS NULL OR fund = ?3)
      """)
    select.text(query.book.rawValue)
    select.bind(query.account.map { .text($0.text) } ?? .null)
    select.bind(query.fund.map { .text($0.text) } ?? .null)
    select.integer(query.from.map { Int64($0.number) } ?? Int64.min)
    select.integer(query.through.map { Int64($0.number) } ?? Int64.max)
    var lines = EntryLines()
    while try select.step() {
      if !lines.belong(to: select) {
        guard try lines.pass(to: body) else { return }
        try lines.begin(&select)
      }
      try lines.add(&select)
    }
    _ = try lines.pass(to: body)
  }

  package func countEntries(from id: Int64, datedUntil day: Day, of fund: FundCode?) throws -> Int {
    let select = try statement(
      """
      SELECT count(*) FROM entry
      WHERE id >= ?1 AND day <= ?2 AND (?3 IS NULL OR EXISTS (
        SELECT 1 FROM posting
        WHERE posting.entry = entry.id
          AND (fund = ?3 OR fund IN (SELECT code FROM fund WHERE parent = ?3))))
      """)
    select.integer(id)
    select.integer(Int64(day.number))
    select.bind(fund.map { .text($0.text) } ?? .null)
    defer { select.reset() }
    return try select.step() ? Int(select.integer()) : 0
  }

  package func forEachEntryOfAct(_ body: (EntryRow) throws -> Void) throws {
    // The condition is, word for word, that of the index.
    var select = try prepare(
      """
      SELECT id, book, day, label, seq, reverses FROM entry INDEXED BY entry_of_act
      WHERE label <> 'donation' AND label <> 'fee' AND label <> 'clearing' AND label <> 'cost'
      ORDER BY id
      """)
    while try select.step() { try body(EntryRow(from: &select)) }
  }
}
