import Keeping
import Ledger
import TestSupport
import Workflows

/// What a treasurer does in tests of keeping, in few words: cents and account codes.
extension TestBooks {
  @discardableResult
  func record(
    _ postings: (String, Int64)..., in fund: FundCode = .general, cause: Cause? = nil,
    on day: Day? = nil
  ) throws -> EntryRecorded {
    let workflow = RecordEntry(
      day: day ?? today, postings: postings.map { Self.posting($0.0, $0.1, in: fund) },
      cause: cause)
    return try commit { view, recorder in try workflow.decide(view, &recorder) }
  }

  @discardableResult
  func openBalances(
    _ postings: (String, Int64)..., in fund: FundCode = .general, on day: Day = TestBooks.day
  ) throws -> BalancesOpened {
    let workflow = OpenBalances(
      day: day, balances: postings.map { Self.posting($0.0, $0.1, in: fund) })
    return try commit { view, recorder in try workflow.decide(view, &recorder) }
  }

  @discardableResult
  func reserve(
    _ cents: Int64, for purpose: ReservePurpose = .losses, in fund: FundCode = TestBooks.fund,
    on day: Day? = nil
  ) throws -> ReserveSet {
    let workflow = SetReserve(
      fund: fund, level: Amount(minorUnits: cents), purpose: purpose, day: day ?? today)
    return try commit { view, recorder in try workflow.decide(view, &recorder) }
  }

  @discardableResult
  func transfer(
    _ cents: Int64, from: FundCode, to: FundCode, on day: Day? = nil, decision: String? = nil
  ) throws -> FundTransferred {
    let workflow = TransferBetweenFunds(
      from: from, to: to, amount: Amount(minorUnits: cents), day: day ?? today,
      decision: decision)
    return try commit { view, recorder in try workflow.decide(view, &recorder) }
  }

  @discardableResult
  func reverse(_ name: String, on day: Day? = nil) throws -> ManualEntry {
    let workflow = ReverseEntry(name: name, day: day ?? today)
    return try commit { view, recorder in try workflow.decide(view, &recorder) }
  }

  @discardableResult
  func spend(
    _ cents: Int64, charging account: String = "613", in fund: FundCode = .general,
    from counterpart: AccountCode? = nil, isInvoice: Bool = false, cause: Cause? = nil,
    on day: Day? = nil
  ) throws -> ExpenseRecorded {
    let workflow = RecordExpense(
      fund: fund, account: AccountCode(known: account), amount: Amount(minorUnits: cents),
      day: day ?? today, counterpart: counterpart, isInvoice: isInvoice, cause: cause)
    return try commit { view, recorder in try workflow.decide(view, &recorder) }
  }

  private static func posting(_ account: String, _ cents: Int64, in fund: FundCode) -> Posting {
    Posting(
      account: AccountCode(known: account), fund: fund, amount: Amount(minorUnits: cents))
  }
}
