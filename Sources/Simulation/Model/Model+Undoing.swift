extension Model {
  /// A donation typed by mistake. What it had made free may be promised: the reserve bears that.
  mutating func void(_ reference: String) {
    let donation = donations[reference]!
    let place = placeNow(of: donation)
    put(-donation.amount, on: place, of: donation.fund)
    postFee(of: donation, on: place, -1)
    if donation.isCleared { count(donation, -1) }
    if let transfer = donation.transfer {
      unidentified[transfer]!.left += donation.amount
      put(donation.amount, on: "512CC", of: "unassigned")
    }
    donations[reference]!.isVoided = true
    _ = cover(donation.fund)
  }

  mutating func voidRefund(_ id: String) {
    let refund = refunds[id]!
    let donation = donations[refund.donation]!
    // What was given back before it ever cleared, and had ended so, waits again.
    if hasEndedUncleared(donation) {
      count(donation, -1)
      donations[refund.donation]!.isCleared = false
    }
    put(refund.taken + refund.excess, on: refund.account, of: donation.fund)
    donations[refund.donation]!.refunded -= refund.taken
    if donations[refund.donation]!.isCleared {
      move(refund.taken, from: "refunded", to: "free", of: donation.fund)
    }
    move(refund.excess, from: "cost", to: "free", of: donation.fund)
    restore(refund.reserveUsed, of: donation.fund)
    refunds[id]!.isVoided = true
  }

  mutating func voidDispute(_ id: String) {
    let dispute = disputes[id]!
    let donation = donations[dispute.donation]!
    let fund = donation.fund
    switch dispute.state {
    case "open":
      put(dispute.amount, on: "517", of: fund)
      donations[dispute.donation]!.held -= dispute.amount
      if donation.isCleared { move(dispute.amount, from: "held", to: "free", of: fund) }
    case "lost":
      put(dispute.amount, on: "517", of: fund)
      donations[dispute.donation]!.lost -= dispute.lost
      move(dispute.excess, from: "cost", to: "free", of: fund)
      if donation.isCleared { move(dispute.lost, from: "lost", to: "free", of: fund) }
    default: break
    }
    if dispute.fee > 0 {
      put(dispute.fee, on: "517", of: fund)
      if fund != Model.bearer {
        put(-dispute.fee, on: "512CC", of: fund)
        put(dispute.fee, on: "512CC", of: Model.bearer)
      }
      move(dispute.fee, from: "cost", to: "free", of: Model.bearer)
    }
    restore(dispute.reserveUsed, of: fund)
    restore(dispute.feeReserveUsed, of: Model.bearer)
    disputes[id]!.state = "voided"
  }

  mutating func voidClearing(_ id: String) {
    let clearing = clearings[id]!
    for (place, amount) in clearing.moved { cash[place, default: 0] -= amount }
    for reference in clearing.donations {
      count(donations[reference]!, -1)
      donations[reference]!.isCleared = false
      donations[reference]!.clearing = nil
    }
    if clearing.difference > 0 { clear(-clearing.difference, of: Model.bearer) }
    if clearing.difference < 0 {
      move(-clearing.difference, from: "cost", to: "free", of: Model.bearer)
      restore(clearing.reserveUsed, of: Model.bearer)
    }
    clearings[id]!.isVoided = true
    for fund in Set(Model.funds.values).sorted() { _ = cover(fund) }
  }

  private func hasEndedUncleared(_ donation: Donation) -> Bool {
    donation.isCleared && donation.clearing == nil && donation.kept == 0
      && ["cheque", "cash"].contains(donation.channel)
  }

  /// Whether a fund would then have promised more than it has.
  func movingLeavesTooLittle(_ reference: String, to campaign: String) -> Bool {
    var moved = self
    moved.moveDonation(reference, to: campaign)
    return Model.funds.values.contains { fund in
      moved.free(fund) + moved.reserve(fund) < free(fund) + reserve(fund)
        && moved.free(fund) - (reserve(fund) - moved.reserve(fund)) < 0
    }
  }
}
