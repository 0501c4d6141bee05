import Keeping
import Ledger

extension FundGuaranteed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard
      var known = try books.tables.find(Guarantee.self, .text(fund.text), .text(guarantor.text))
    else {
      return try books.tables.insert(
        Guarantee(fund: fund, guarantor: guarantor, ceiling: ceiling, seq: books.place.seq))
    }
    known.ceiling = ceiling
    try books.tables.update(known)
  }
}

extension ShortfallCovered: Projecting {
  /// Out of a reserve it becomes free in the bearer first, as for a loss of its own.
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    if move.source == .reserve {
      try books.commit(
        move.amount, from: .reserve, to: .free, fund: move.bearer, on: move.day,
        label: .reserveUsed)
      try books.takeFromReserve(move.amount, fund: move.bearer)
    }
    try books.post(move, from: move.bearer, to: move.fund, label: .shortfallCovered)
    try books.count(move, owed: move.amount)
  }
}

extension CoverReturned: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.post(move, from: move.fund, to: move.bearer, label: .coverReturned)
    try books.count(move, owed: try move.amount.negated())
    guard move.source == .reserve else { return }
    try books.commit(
      move.amount, from: .free, to: .reserve, fund: move.bearer, on: move.day, label: .reserve)
    try books.giveBackToReserve(move.amount, fund: move.bearer)
  }
}

extension Projection {
  fileprivate mutating func post(
    _ move: CoverMove, from giver: FundCode, to taker: FundCode, label: EntryLabel
  ) throws {
    try settle()
    try post(
      InterfundEntries.financial(
        move.amount, from: giver, to: taker, on: move.account, liaison: move.liaison,
        day: move.day, label: label))
    try post(
      InterfundEntries.commitment(
        move.amount, from: giver, to: taker, day: move.day, label: label))
  }

  fileprivate func count(_ move: CoverMove, owed change: Amount) throws {
    guard
      var cover = try tables.find(
        Cover.self, .text(move.fund.text), .text(move.bearer.text), .text(move.source.rawValue))
    else {
      return try tables.insert(
        Cover(fund: move.fund, bearer: move.bearer, source: move.source, owed: change))
    }
    cover.owed = try cover.owed + change
    try tables.update(cover)
  }
}
