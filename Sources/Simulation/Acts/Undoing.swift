extension ActKind {
  /// What takes an act back: both books and the state are then as they were before it.
  static let undoing = [
    ActKind("donation void", 4) { model, chance in
      guard let (reference, donation) = chance.pick(model.donations, where: { !$0.isVoided })
      else { return nil }
      var refusal = donation.clearing == nil ? nil : "cleared-by"
      if donation.isTouched { refusal = "state-forbids" }
      return Act("donation", "void", reference, refusal: refusal) { model, _ in
        model.void(reference)
      }
    },
    ActKind("donation void", 3) { model, chance in
      guard let (id, _) = chance.pick(model.refunds, where: { !$0.isVoided }) else { return nil }
      return Act("donation", "void", id) { model, _ in model.voidRefund(id) }
    },
    ActKind("donation void", 3) { model, chance in
      guard let (id, _) = chance.pick(model.disputes, where: { $0.state != "voided" })
      else { return nil }
      return Act("donation", "void", id) { model, _ in model.voidDispute(id) }
    },
    ActKind("donation void", 3) { model, chance in
      guard let (id, _) = chance.pick(model.clearings, where: { !$0.isVoided })
      else { return nil }
      return Act("donation", "void", id) { model, _ in model.voidClearing(id) }
    },
    ActKind("donation void", 2) { model, chance in
      guard
        let (reference, transfer) = chance.pick(
          model.unidentified, where: { !$0.isVoided && !$0.id.isEmpty })
      else { return nil }
      return Act(
        "donation", "void", transfer.id,
        refusal: transfer.left == transfer.amount ? nil : "identified-since"
      ) { model, _ in
        model.put(-transfer.amount, on: "512CC", of: "unassigned")
        model.unidentified[reference]!.isVoided = true
        model.unidentified[reference]!.left = 0
      }
    },
    ActKind("donation void", 1) { model, chance in
      guard let (reference, _) = chance.pick(model.donations, where: \.isVoided) else { return nil }
      return Act("donation", "void", reference, refusal: "already-voided")
    },
    ActKind("donation correct", 3) { model, chance in
      guard let (reference, donation) = chance.pick(model.donations, where: { !$0.isVoided })
      else { return nil }
      let amount = donation.amount + chance.cents(1...500)
      var refusal = donation.clearing == nil ? nil : "cleared-by"
      if donation.isTouched { refusal = "state-forbids" }
      if refusal == nil, donation.wasMoved { refusal = "moved-since" }
      if refusal == nil, donation.transfer != nil { refusal = "born-of-transfer" }
      return Act("donation", "correct", reference, "--amount", euros(amount), refusal: refusal) {
        model, _ in
        model.put(amount - donation.amount, on: model.account(of: donation), of: donation.fund)
        model.donations[reference]!.amount = amount
        if donation.isCleared { model.clear(amount - donation.amount, of: donation.fund) }
      }
    },
    ActKind("donation move", 3) { model, chance in
      guard let (reference, donation) = chance.pick(model.donations, where: { !$0.isVoided })
      else { return nil }
      let campaign = chance.pick(["urgence", "eau"])!
      let fund = Model.funds[campaign]!
      var refusal = donation.isTouched ? "state-forbids" : nil
      if refusal == nil, fund == donation.fund, campaign == donation.campaign {
        refusal = "already-there"
      }
      if refusal == nil, model.movingLeavesTooLittle(reference, to: campaign) {
        refusal = "insufficient-free-money"
      }
      let words = ["donation", "move", reference, "--to", campaign, "--document", "ACCORD-1"]
      return Act(words + model.bankOfCash(donation), refusal: refusal) { model, _ in
        model.moveDonation(reference, to: campaign)
      }
    },
    ActKind("return void", 2) { model, chance in
      guard let (id, given) = chance.pick(model.returns, where: { !$0.isVoided })
      else { return nil }
      let fund = model.awards[given.award]!.fund
      return Act(
        "return", "void", id,
        refusal: model.free(fund) < given.amount ? "insufficient-free-money" : nil
      ) { model, _ in
        model.put(-given.amount, on: "512CC", of: fund)
        model.add(-given.amount, to: "returned", of: fund)
        model.add(-given.amount, to: "free", of: fund)
        model.awards[given.award]!.returned -= given.amount
        model.returns[id]!.isVoided = true
        model.settle(given.award)
      }
    },
  ]
}
