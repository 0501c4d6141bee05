import Ledger

/// What entries of the change under way have moved, summed until something reads balances or the change
/// ends: an import moves the same few accounts a million times.
struct PendingBalances {
  struct Key: Hashable {
    let book: Book
    let fund: FundCode
    let account: AccountCode
    let day: Day
  }

  struct Move {
    var debit = Amount.zero
    var credit = Amount.zero

    mutating func add(_ amount: Amount) throws {
      if amount.isPositive {
        debit = try debit + amount
      } else {
        credit = try credit - amount
      }
    }
  }

  private var moves: [Key: Move] = [:]

  var isEmpty: Bool { moves.isEmpty }

  mutating func removeAll() { moves.removeAll(keepingCapacity: true) }

  mutating func add(_ posting: Posting, of entry: Entry) throws {
    let key = Key(book: entry.book, fund: posting.fund, account: posting.account, day: entry.day)
    try moves[key, default: Move()].add(posting.amount)
  }

  mutating func takeAll() -> [Key: Move] {
    defer { removeAll() }
    return moves
  }
}
