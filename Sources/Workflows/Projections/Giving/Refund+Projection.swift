import Giving
import Journal
import Ledger

extension DonationRefunded: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let before = try books.donation(self.donation)
    var donation = before
    let isLoss = Refund.isLoss(origin: origin, reason: reason)
    let isUnpaidCheque = donation.channel == .cheque && reason == .rejection
    let entry = try books.post(
      DonationEntries.refunded(
        self, fund: donation.fund, loss: books.lossBeyond(of: donation.fund),
        label: isUnpaidCheque ? .chequeUnpaid : .refund))
    let taken = try amount - excess
    try donation.add(taken, isLoss: isLoss)
    try books.sum(donation, on: day, gone: taken)
    let fund = donation.fund
    if donation.isCleared {
      try books.commit(
        taken, from: .free, to: isLoss ? .lost : .refunded, fund: fund, on: day, label: .refund)
    } else if try donation.endedUncleared() {
      donation.clearedOn = day
      try books.count(donation, on: day)
    }
    try books.tables.update(donation)
    try books.expect(donation, insteadOf: before)
    try books.endAdvances(on: day, because: donation)
    try books.commit(excess, from: .free, to: .cost, fund: fund, on: day, label: .refund)
    let reserveUsed =
      origin.isDecision ? .zero : try books.coverShortfall(of: fund, on: day)
    try books.tables.insert(
      Refund(
        id: id, donation: donation.seq, amount: amount, excess: excess, day: day, origin: origin,
        reason: reason, reserveUsed: reserveUsed, entry: entry, seq: books.place.seq))
  }
}

extension RefundVoided: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard var refund = try books.tables.find(Refund.self, .text(self.refund.text)) else {
      throw GivingRefusal.unknownAct(self.refund.text)
    }
    let before = try books.donation(seq: refund.donation)
    var donation = before
    let (taken, fund) = (try refund.taken(), donation.fund)
    let endedUncleared = try donation.isCleared && donation.endedUncleared()
    try books.reverse(refund.entry, on: day)
    if endedUncleared {
      try books.uncount(donation, on: day)
      donation.clearedOn = nil
    }
    try donation.add(taken.negated(), isLoss: refund.isLoss)
    try books.tables.update(donation)
    try books.expect(donation, insteadOf: before)
    try books.renewAdvances(on: donation, day: day)
    try books.sum(donation, on: day, gone: taken.negated())
    if donation.isCleared {
      try books.commit(
        taken, from: refund.isLoss ? .lost : .refunded, to: .free, fund: fund, on: day,
        label: .voided)
    }
    try books.commit(refund.excess, from: .cost, to: .free, fund: fund, on: day, label: .voided)
    _ = try books.restoreReserve(refund.reserveUsed, of: fund, on: day)
    refund.isVoided = true
    try books.tables.update(refund)
  }
}

extension Donation {
  /// Given back, or lost.
  fileprivate mutating func add(_ taken: Amount, isLoss: Bool) throws {
    if isLoss { lost = try lost + taken } else { refunded = try refunded + taken }
    settleState()
  }
}
