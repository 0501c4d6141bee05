import Ledger

/// What a change moves in the commitment book for many donations at once, summed per fund and day: one
/// entry each is enough for them.
struct CommitmentSums {
  struct FundDay: Hashable, Comparable {
    let fund: FundCode
    let day: Day

    static func < (left: FundDay, right: FundDay) -> Bool {
      left.fund == right.fund ? left.day < right.day : left.fund < right.fund
    }
  }

  struct Sum {
    /// Out of free, by where it went; `cleared`, which free comes from, is below zero.
    var taken: [CommitmentAccount: Amount] = [:]
    /// The last record that added to it.
    var seq: Int64 = 0

    mutating func take(_ amount: Amount, to account: CommitmentAccount, seq: Int64) throws {
      taken[account] = try (taken[account] ?? .zero) + amount
      self.seq = seq
    }
  }

  /// That a fact may have overtaken a fund's free money: from which day, and the first such record.
  struct Exposure {
    var day: Day
    let seq: Int64
  }

  private var sums: [FundDay: Sum] = [:]
  private var exposed: [FundCode: Exposure] = [:]

  var isEmpty: Bool { sums.isEmpty && exposed.isEmpty }

  mutating func take(
    _ amount: Amount, to account: CommitmentAccount, fund: FundCode, on day: Day, seq: Int64
  ) throws {
    try sums[FundDay(fund: fund, day: day), default: Sum()].take(amount, to: account, seq: seq)
  }

  mutating func expose(_ fund: FundCode, on day: Day, seq: Int64) {
    var exposure = exposed[fund] ?? Exposure(day: day, seq: seq)
    exposure.day = min(exposure.day, day)
    exposed[fund] = exposure
  }

  mutating func takeSums() -> [(key: FundDay, value: Sum)] {
    defer { sums.removeAll(keepingCapacity: true) }
    return sums.sorted { $0.key < $1.key }
  }

  mutating func takeExposed() -> [(key: FundCode, value: Exposure)] {
    defer { exposed.removeAll(keepingCapacity: true) }
    return exposed.sorted { $0.key < $1.key }
  }
}

extension CommitmentSums.Sum {
  /// Free money in or out, against what became of it; nil when all of it cancels out.
  func entry(fund: FundCode, day: Day) throws(LedgerRefusal) -> Entry? {
    var postings: [Posting] = []
    var free = Amount.zero
    for account in CommitmentAccount.allCases {
      guard let amount = taken[account], !amount.isZero else { continue }
      free = try free - amount
      postings.append(.debit(account.code, fund, amount))
    }
    guard !postings.isEmpty else { return nil }
    if !free.isZero { postings.insert(.debit(CommitmentAccount.free.code, fund, free), at: 0) }
    let isCost = taken.allSatisfy { $0.key == .cost || $0.value.isZero }
    return try Entry(
      book: .commitment, day: day, label: isCost ? .cost : .clearing, postings: postings)
  }
}
