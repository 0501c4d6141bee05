extension Model {
  /// What a funder agreed: how much, and the last day on which it may be spent.
  struct Agreement {
    var amount: Int
    var last: Int
  }

  /// Whether something of it stands in the financial book, so that no balances can open it any more.
  func hasEntries(_ fund: String) -> Bool {
    let held = promises[fund, default: [:]]
    return (things["opened"] ?? []).contains(fund)
      || ["cost", "moved", "payable", "paid"].contains { held[$0, default: 0] != 0 }
      || ["512CC", "512LP"].contains { cash(on: $0, of: fund) != 0 }
  }

  /// Whether more was spent than agreed, or something after the last day.
  func isBroken(_ agreement: Agreement, of fund: String) -> Bool {
    let spent = spent[fund, default: [:]]
    let late = spent.filter { $0.key > agreement.last }.values.reduce(0, +)
    return late > 0 || spent.values.reduce(0, +) > agreement.amount
  }
}
