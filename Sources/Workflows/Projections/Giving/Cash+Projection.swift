package import Giving
package import Journal
import Ledger

extension CashCounted: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.takeParts(parts)
    let (first, difference) = (try books.tables.nextEntry(), try counted - expected)
    let reserveUsed = try books.postDifference(difference, box: box, fund: fund, on: day)
    try books.tables.insert(
      Clearing(
        id: clearing, kind: .count, reference: clearing.text, account: box, bank: nil, day: day,
        amount: counted, fee: .zero, feesFund: nil, count: count, gross: gross, residual: .zero,
        entry: difference.isZero ? nil : first, seq: books.place.seq,
        waited: books.daysWaited.removeValue(forKey: clearing) ?? 0))
    try books.tables.insert(
      CashCount(
        clearing: clearing, counted: counted, expected: expected, fund: fund, members: members,
        reserveUsed: reserveUsed, seq: books.place.seq))
  }
}

extension Projection {
  package func clearing(_ id: ID<Clearing>) throws -> Clearing {
    guard let clearing = try tables.find(Clearing.self, .text(id.text)) else {
      throw GivingRefusal.unknownAct(id.text)
    }
    return clearing
  }

  /// What is missing is a cost, what is too much is cleared. Gives what the reserve bore.
  fileprivate mutating func postDifference(
    _ difference: Amount, box: AccountCode, fund: FundCode, on day: Day
  ) throws -> Amount {
    guard !difference.isZero else { return .zero }
    try post(
      ClearingEntries.difference(
        difference, box: box, loss: account(.countingLoss), income: account(.otherIncome),
        fund: fund, day: day))
    guard difference.isNegative else {
      try clear(difference, fund: fund, on: day)
      return .zero
    }
    try commit(
      difference.negated(), from: .free, to: .cost, fund: fund, on: day,
      label: .countingDifference)
    return try coverShortfall(of: fund, on: day)
  }

  mutating func undo(_ count: CashCount, on day: Day) throws {
    let difference = try count.difference()
    if difference.isNegative {
      try take(difference, to: .cost, fund: count.fund, on: day)
      _ = try restoreReserve(count.reserveUsed, of: count.fund, on: day)
    } else {
      try clear(difference.negated(), fund: count.fund, on: day)
      expose(count.fund, on: day)
    }
  }
}

extension CashDeposited: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let transit = try books.account(.transit)
    let entry = try ClearingEntries.cleared(
      shares, from: box, to: transit, day: day, label: .cashDeposited)
    let credited = try ClearingEntries.cleared(
      shares, from: transit, to: bank, day: creditedOn, label: .cashDeposited)
    guard let entry, let credited else { throw GivingRefusal.amountNotPositive }
    let first = try books.post(entry)
    try books.post(credited)
    try books.tables.insert(
      CashDeposit(
        id: id, box: box, bank: bank, amount: amount, day: day, creditedOn: creditedOn,
        entry: first, seq: books.place.seq))
  }
}

extension DepositVoided: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard var kept = try books.tables.find(CashDeposit.self, .text(deposit.text)) else {
      throw GivingRefusal.unknownAct(deposit.text)
    }
    for entry in try books.financialEntries(from: kept.entry) {
      try books.reverse(entry, on: day)
    }
    kept.isVoided = true
    try books.tables.update(kept)
  }
}
