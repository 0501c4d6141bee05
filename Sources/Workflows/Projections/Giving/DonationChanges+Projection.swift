import Giving
import Journal
import Ledger

extension DonationVoided: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let before = try books.donation(self.donation)
    var donation = before
    try books.unpost(donation, on: day)
    try books.sum(donation, on: day, donations: -1, collected: donation.amount.negated())
    try books.forgetIdentification(of: donation)
    try books.reopenPledges(fulfilledBy: donation)
    donation.state = .voided
    donation.clearedOn = nil
    try books.tables.update(donation)
    try books.expect(donation, insteadOf: before)
    try books.endAdvances(on: day)
  }
}

extension Projection {
  /// Money in which a donation was wrongly recognised is of unknown origin again.
  fileprivate mutating func forgetIdentification(of donation: Donation) throws {
    guard let found = try tables.find(Identification.self, .integer(donation.seq)),
      var transfer = try tables.find(UnidentifiedTransfer.self, .text(found.transfer.text))
    else { return }
    transfer.identified = try transfer.identified - donation.amount
    try tables.update(transfer)
    try tables.delete(Identification.self, .integer(donation.seq))
  }

  fileprivate mutating func reopenPledges(fulfilledBy donation: Donation) throws {
    let pledges = try tables.rows(
      Pledge.self, where: [Condition("donation", .equals, .integer(donation.seq))])
    for var pledge in pledges {
      pledge.state = .promised
      pledge.donation = nil
      try tables.update(pledge)
    }
  }
}

extension DonationCorrected: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let wrong = try books.donation(self.donation)
    try books.unpost(wrong, on: nil)
    try books.sum(wrong, on: wrong.day, donations: -1, collected: wrong.amount.negated())
    var donation = wrong
    donation.amount = amount
    donation.day = receivedOn
    donation.channel = channel
    donation.account = account
    donation.fee = fee
    donation.clearedOn = channel.clearsAtOnce ? receivedOn : nil
    donation.reversibleUntil = channel.reversibleUntil(receivedOn)
    donation.settleState()
    donation.entry = try books.post(
      DonationEntries.received(
        amount, on: account, income: donation.income, fund: donation.fund, day: receivedOn))
    try books.postFee(of: donation)
    if donation.isCleared { try books.count(donation, on: receivedOn) }
    try books.tables.update(donation)
    try books.expect(donation, insteadOf: wrong)
    try books.endAdvances(on: day)
    try books.sum(donation, on: receivedOn, donations: 1, collected: amount)
  }
}

extension DonationMoved: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let old = try books.donation(self.donation)
    var donation = old
    donation.campaign = campaign
    donation.fund = fund
    let entry = try books.postMove(of: old, to: donation, on: account, day: day)
    try books.tables.update(donation)
    try books.expect(donation, insteadOf: old)
    try books.endAdvances(on: day)
    try books.shiftSums(from: old, to: donation, on: day)
    try books.tables.insert(
      DonationMove(
        seq: books.place.seq, entry: entry, donation: donation.seq, day: day,
        fromCampaign: old.campaign, fromFund: old.fund, toCampaign: campaign, toFund: fund,
        document: document))
  }
}
