package import Giving
package import Journal
import Ledger

extension DisputeOpened: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let before = try books.donation(self.donation)
    var donation = before
    let fund = donation.fund
    let entry = try books.post(
      DonationEntries.withheld(
        amount, disputed: books.account(.disputed), from: donation.account, fund: fund, day: day))
    donation.held = try donation.held + amount
    donation.settleState()
    try books.tables.update(donation)
    try books.expect(donation, insteadOf: before)
    try books.endAdvances(on: day, because: donation)
    var dispute = Dispute(
      id: id, donation: donation.seq, amount: amount, openedOn: day, fee: .zero,
      feesFund: try books.feeBearer(of: donation), reserveUsed: .zero, feeReserveUsed: .zero,
      entry: entry, seq: books.place.seq)
    if donation.isCleared {
      try books.commit(
        amount, from: .free, to: .held, fund: fund, on: day, label: .disputeOpened)
      dispute.reserveUsed = try books.coverShortfall(of: fund, on: day)
    }
    try books.bearFee(fee, of: &dispute, donation, on: day)
    try books.tables.insert(dispute)
  }
}

extension DisputeWon: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var dispute = try books.dispute(self.dispute)
    let before = try books.donation(seq: dispute.donation)
    var donation = before
    let fund = donation.fund
    dispute.outcomeEntry = try books.post(
      DonationEntries.givenBack(
        dispute.amount, disputed: books.account(.disputed), to: donation.account, fund: fund,
        day: day))
    donation.held = try donation.held - dispute.amount
    donation.settleState()
    try books.tables.update(donation)
    try books.expect(donation, insteadOf: before)
    try books.renewAdvances(on: donation, day: day)
    if donation.isCleared {
      try books.commit(
        dispute.amount, from: .held, to: .free, fund: fund, on: day, label: .disputeWon)
      let restored = try books.restoreReserve(dispute.reserveUsed, of: fund, on: day)
      dispute.reserveUsed = try dispute.reserveUsed - restored
    }
    try books.bearFee(fee, of: &dispute, donation, on: day)
    dispute.state = .won
    dispute.decidedOn = day
    try books.tables.update(dispute)
  }
}

extension DisputeLost: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var dispute = try books.dispute(self.dispute)
    let before = try books.donation(seq: dispute.donation)
    var donation = before
    let (fund, amount) = (donation.fund, dispute.amount)
    dispute.outcomeEntry = try books.post(
      DonationEntries.takenBack(
        amount, excess: excess, against: against, loss: books.lossBeyond(of: fund),
        from: books.account(.disputed), fund: fund, day: day, label: .disputeLost))
    dispute.excess = excess
    let lost = try dispute.lost()
    donation.held = try donation.held - amount
    donation.lost = try donation.lost + lost
    donation.settleState()
    try books.tables.update(donation)
    try books.expect(donation, insteadOf: before)
    try books.endAdvances(on: day, because: donation)
    try books.sum(donation, on: day, gone: lost)
    if donation.isCleared {
      try books.commit(lost, from: .held, to: .lost, fund: fund, on: day, label: .disputeLost)
      try books.commit(excess, from: .held, to: .cost, fund: fund, on: day, label: .disputeLost)
    } else {
      try books.commit(excess, from: .free, to: .cost, fund: fund, on: day, label: .disputeLost)
      let borne = try books.coverShortfall(of: fund, on: day)
      dispute.reserveUsed = try dispute.reserveUsed + borne
    }
    try books.bearFee(fee, of: &dispute, donation, on: day)
    dispute.state = .lost
    dispute.decidedOn = day
    try books.tables.update(dispute)
  }
}

extension DisputeVoided: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var dispute = try books.dispute(self.dispute)
    var donation = try books.donation(seq: dispute.donation)
    for first in [dispute.outcomeEntry, dispute.entry].compactMap(\.self) {
      for entry in try books.financialEntries(from: first) { try books.reverse(entry, on: day) }
    }
    try books.undo(dispute, &donation, on: day)
    try books.take(dispute.fee.negated(), to: .cost, fund: dispute.feesFund, on: day)
    _ = try books.restoreReserve(dispute.reserveUsed, of: donation.fund, on: day)
    _ = try books.restoreReserve(dispute.feeReserveUsed, of: dispute.feesFund, on: day)
    dispute.state = .voided
    dispute.decidedOn = day
    try books.tables.update(dispute)
  }
}

extension Projection {
  package func dispute(_ id: ID<Dispute>) throws -> Dispute {
    guard let dispute = try tables.find(Dispute.self, .text(id.text)) else {
      throw GivingRefusal.unknownAct(id.text)
    }
    return dispute
  }

  /// What the platform asks for the dispute itself.
  fileprivate mutating func bearFee(
    _ fee: Amount, of dispute: inout Dispute, _ donation: Donation, on day: Day
  ) throws {
    let borne = try bearFee(
      fee, of: .platformFee, keptFrom: donation.account, in: donation.fund,
      borneBy: dispute.feesFund, on: day)
    dispute.fee = try dispute.fee + fee
    dispute.feeReserveUsed = try dispute.feeReserveUsed + borne
  }

  /// Gives a donation back what a dispute took of it, whatever its outcome.
  fileprivate mutating func undo(
    _ dispute: Dispute, _ donation: inout Donation, on day: Day
  ) throws {
    let (fund, lost) = (donation.fund, try dispute.lost())
    let before = donation
    switch dispute.state {
    case .won, .voided: return
    case .open:
      donation.held = try donation.held - dispute.amount
      if donation.isCleared {
        try commit(dispute.amount, from: .held, to: .free, fund: fund, on: day, label: .voided)
      }
    case .lost:
      donation.lost = try donation.lost - lost
      try sum(donation, on: day, gone: lost.negated())
      try commit(dispute.excess, from: .cost, to: .free, fund: fund, on: day, label: .voided)
      if donation.isCleared {
        try commit(lost, from: .lost, to: .free, fund: fund, on: day, label: .voided)
      }
    }
    donation.settleState()
    try tables.update(donation)
    try expect(donation, insteadOf: before)
    try renewAdvances(on: donation, day: day)
  }
}
