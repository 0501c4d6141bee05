import Giving
import Journal
import Ledger

extension ClearingPart: Projecting {
  package static var isPart: Bool { true }

  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    for id in donations {
      let waiting = try books.donation(id)
      var donation = waiting
      donation.clearedOn = day
      donation.clearing = clearing
      if let reversibleUntil { donation.reversibleUntil = reversibleUntil }
      donation.settleState()
      try books.tables.update(donation)
      try books.expect(donation, insteadOf: waiting)
      books.daysWaited[clearing, default: 0] += Int64(day.number - donation.day.number)
      try books.count(donation, on: day)
      if donation.isTouched { books.expose(donation.fund, on: day) }
      if donation.reversibleUntil != waiting.reversibleUntil {
        try books.shiftSums(from: waiting, to: donation, on: day)
      }
    }
  }
}

extension DonationsCleared: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.takeParts(parts)
    let first = try books.tables.nextEntry()
    let entry = try ClearingEntries.cleared(
      shares, from: account, to: bank, day: day, label: kind.label)
    if let entry { try books.post(entry) }
    if let feesFund, let feeKeptIn {
      try books.bearFee(
        fee, of: .platformFee, keptFrom: account, in: feeKeptIn, borneBy: feesFund, on: day)
    }
    try books.endAdvances(on: day)
    let hasPosted = entry != nil || !fee.isZero
    try books.tables.insert(
      Clearing(
        id: id, kind: kind, reference: reference, account: account, bank: bank, day: day,
        amount: amount, fee: fee, feesFund: feesFund, count: count, gross: gross,
        residual: residual, entry: hasPosted ? first : nil, seq: books.place.seq,
        waited: books.daysWaited.removeValue(forKey: id) ?? 0))
  }
}

extension ClearingVoided: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var clearing = try books.clearing(self.clearing)
    if let entry = clearing.entry {
      for entry in try books.financialEntries(from: entry) { try books.reverse(entry, on: day) }
    }
    if let feesFund = clearing.feesFund {
      try books.take(clearing.fee.negated(), to: .cost, fund: feesFund, on: day)
    }
    let advances = try books.tables.rows(
      AdvanceEnded.self, where: [Condition("seq", .equals, .integer(clearing.seq))])
    try books.renewAdvances(advances, on: day)
    try books.unclear(clearing, on: day)
    for advance in advances {
      try books.settleAdvances(of: advance.fund, upTo: advance.amount, on: day)
    }
    if let count = try books.tables.find(CashCount.self, .text(clearing.id.text)) {
      try books.undo(count, on: day)
    }
    clearing.isVoided = true
    try books.tables.update(clearing)
  }
}

extension Projection {
  fileprivate mutating func unclear(_ clearing: Clearing, on day: Day) throws {
    var last: Int64 = -1
    // A thousand at a time: they are changed, and no cursor stands open over them meanwhile.
    while true {
      let donations = try cleared(by: clearing, after: last)
      for cleared in donations { try unclear(cleared, on: day) }
      guard let donation = donations.last else { return }
      last = donation.seq
    }
  }

  private func cleared(by clearing: Clearing, after last: Int64) throws -> [Donation] {
    var donations: [Donation] = []
    try tables.forEach(
      Donation.self,
      where: [.equals("clearing", clearing.id.text), Condition("seq", .above, .integer(last))]
    ) { donation in
      donations.append(donation)
      return donations.count < ClearingPart.longest
    }
    return donations
  }

  private mutating func unclear(_ cleared: Donation, on day: Day) throws {
    try uncount(cleared, on: day)
    expose(cleared.fund, on: day)
    var donation = cleared
    donation.clearedOn = nil
    donation.clearing = nil
    donation.reversibleUntil = donation.channel.reversibleUntil(donation.day)
    donation.settleState()
    try tables.update(donation)
    try expect(donation, insteadOf: cleared)
    if donation.reversibleUntil != cleared.reversibleUntil {
      try shiftSums(from: cleared, to: donation, on: day)
    }
  }
}
