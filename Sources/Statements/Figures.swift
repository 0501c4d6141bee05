package import Ledger

/// The figures on every page about a fund or a campaign (`domain.md` 3): all ≥ 0 but `free` and `moved`.
package struct Figures: Equatable, Sendable {
  package var collected = Amount.zero
  package var costs = Amount.zero
  package var refunded = Amount.zero
  /// In disputes that are open.
  package var held = Amount.zero
  package var lost = Amount.zero
  package var cleared = Amount.zero
  package var reserved = Amount.zero
  package var payable = Amount.zero
  package var paid = Amount.zero
  package var returned = Amount.zero
  package var reserve = Amount.zero
  package var free = Amount.zero
  /// From other funds, less to other funds.
  package var moved = Amount.zero
  /// What is promised against money that has not cleared yet.
  package var advanced = Amount.zero
  /// Approved awards for which free money is short.
  package var waiting = Amount.zero
  /// What the payers' banks may still take back, by law.
  package var stillReversible = Amount.zero
  /// The part of it that experience expects to be taken back.
  package var expectedLoss = Amount.zero
  package var donations = 0
  package var awards = 0

  package init() {}

  /// What a bank took that free money and reserve could not bear.
  package var shortfall: Amount {
    free.isNegative ? Amount(minorUnits: -free.minorUnits) : .zero
  }

  /// Adds one account's balance of the commitment book.
  package mutating func add(
    _ account: CommitmentAccount, debitLessCredit net: Amount
  ) throws(LedgerRefusal) {
    switch account {
    case .free: try free += net
    case .reserve: try reserve += net
    case .reserved: try reserved += net
    case .payable: try payable += net
    case .paid: try paid += net
    case .cost: try costs += net
    case .refunded: try refunded += net
    case .held: try held += net
    case .lost: try lost += net
    case .cleared: try cleared -= net
    case .returned: try returned -= net
    case .moved: try moved -= net
    case .advanced: try advanced -= net
    }
  }

  /// free + reserve + reserved + payable + paid + cost + refunded + held + lost = cleared + returned ± moved + advanced
  package func commitmentIsWhole() throws(LedgerRefusal) -> Bool {
    let uses = try [free, reserve, reserved, payable, paid, costs, refunded, held, lost].sum()
    let sources = try [cleared, returned, moved, advanced].sum()
    return uses == sources
  }
}
