package import Giving
import Granting
import Journal
import Keeping
import Ledger
package import Statements

/// From a donation to what its fund did with its money: costs first, then awards in the order in which
/// money was reserved for them, then what went to other funds, and last what is still there.
package struct DonationTrace: Sendable {
  /// Nil while nothing of the donation is free: on its way to the bank, voided, or given back whole.
  package let trace: Trace?
  package let donation: Donation

  package init(of donation: Donation, in view: some BooksView) throws {
    self.donation = donation
    let own = try donation.kept()
    guard let place = Place(donation), own.isPositive else {
      trace = nil
      return
    }
    let before = try Self.freed(before: place, in: donation.fund, view)
    let uses = try FundUses(of: donation.fund, in: view).all
    guard let trace = Trace(of: own, after: before, over: uses) else {
      throw UnreadableRow(column: "cleared_on")
    }
    self.trace = trace
  }

  /// The records it names: the donation's, and of each use the one that shows it best.
  package func records(in view: some BooksView) throws -> [Int64] {
    let acts = try (trace?.parts ?? []).compactMap { try TracedAct($0.use.kind, in: view).record }
    return Set([donation.seq] + acts).sorted()
  }

  /// When its money became free; those of one day in the order of their records.
  private struct Place: Comparable {
    let day: Day
    let seq: Int64

    init?(_ donation: Donation) {
      guard donation.state != .voided, let day = donation.clearedOn else { return nil }
      self.day = day
      seq = donation.seq
    }

    static func < (one: Place, other: Place) -> Bool {
      (one.day, one.seq) < (other.day, other.seq)
    }
  }

  private static func freed(
    before place: Place, in fund: FundCode, _ view: some BooksView
  ) throws -> Amount {
    var freed = Amount.zero
    try view.forEach(Donation.self, where: [.equals("fund", fund.text)]) { other in
      if let otherPlace = Place(other), otherPlace < place {
        freed = try freed + other.kept()
      }
      return true
    }
    return freed
  }
}

extension Donation {
  /// What is left of it after refunds and disputes, those that are open too.
  fileprivate func kept() throws(LedgerRefusal) -> Amount { try amount - refunded - held - lost }
}
