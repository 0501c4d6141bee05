extension ActKind {
  /// When parts of awards are due, what is told of the money, and the end of it.
  static let terms = [
    ActKind("award schedule", 3) { model, chance in
      let isEager = chance.happens(percent: 15)
      guard
        let (code, award) = chance.pick(
          model.awards,
          where: { isEager || ["reserved", "notified", "partly-paid"].contains($0.state) })
      else { return nil }
      let promised = award.amount - award.released
      guard promised > 1 else { return nil }
      let parts = [
        Model.Instalment(amount: promised / 2, term: .day(model.day)),
        Model.Instalment(amount: promised - promised / 2, term: .report),
      ]
      var changed = award
      changed.instalments = parts
      var refusal = award.instalments == parts ? "nothing-changed" : nil
      if refusal == nil, model.isAhead(changed, code) { refusal = "paid-ahead" }
      let isReserved = Model.promising.subtracting(["waiting", "released", "closed"])
      if !isReserved.contains(award.state) { refusal = "award-state-forbids" }
      return Act(
        ["award", "schedule", code] + words(of: parts), roles: Act.granting, refusal: refusal
      ) { model, _ in model.awards[code]!.instalments = parts }
    },
    ActKind("award due", 5) { model, chance in
      let isEager = chance.happens(percent: 20)
      guard
        let (code, award) = chance.pick(
          model.awards,
          where: { award in
            isEager || award.instalments.contains { $0.term == .condition(isMet: false) }
          })
      else { return nil }
      let number =
        award.instalments.firstIndex { $0.term == .condition(isMet: false) }.map { $0 + 1 } ?? 1
      var refusal: String?
      if award.instalments.isEmpty {
        refusal = "unknown-instalment"
      } else if award.instalments[number - 1].term != .condition(isMet: false) {
        refusal = "instalment-without-condition"
      }
      if !Model.payable.contains(award.state) { refusal = "award-state-forbids" }
      return Act(
        "award", "due", code, "--instalment", "\(number)", roles: Act.granting, refusal: refusal
      ) { model, _ in
        model.awards[code]!.instalments[number - 1].term = .condition(isMet: true)
      }
    },
    ActKind("report receive", 8) { model, chance in
      let isEager = chance.happens(percent: 10)
      guard
        let (code, award) = chance.pick(
          model.awards, where: { isEager || ($0.paid > 0 && !$0.isReported) })
      else { return nil }
      let spent = chance.cents(0...award.paid + award.paid / 20)
      var refusal = spent > award.paid ? "spent-more-than-paid" : nil
      if award.paid <= 0 { refusal = "nothing-paid" }
      if award.isClosed { refusal = "award-state-forbids" }
      if award.isReported { refusal = "report-known" }
      return Act(
        "report", "receive", code, "--spent", euros(spent), "--document",
        "ref:RAPPORT-\(model.act)", roles: Act.granting, refusal: refusal
      ) { model, _ in
        model.awards[code]!.isReported = true
        model.settle(code)
      }
    },
    ActKind("report void", 2) { model, chance in
      let isEager = chance.happens(percent: 10)
      guard let (code, award) = chance.pick(model.awards, where: { isEager || $0.isReported })
      else { return nil }
      var without = award
      without.isReported = false
      var refusal = model.isAhead(without, code) ? "paid-ahead" : nil
      if award.isClosed { refusal = "award-state-forbids" }
      if !award.isReported { refusal = "no-report" }
      return Act("report", "void", code, refusal: refusal) { model, _ in
        model.awards[code]!.isReported = false
        model.settle(code)
      }
    },
    ActKind("award close", 6) { model, chance in
      let isEager = chance.happens(percent: 10)
      guard
        let (code, award) = chance.pick(
          model.awards,
          where: { isEager || ["paid", "reported", "part-returned"].contains($0.state) })
      else { return nil }
      let isWaived = chance.happens(percent: 25)
      var refusal: String?
      if !isWaived, model.unjustified(of: code) > 0 { refusal = "vouchers-missing" }
      if !isWaived, !award.isReported { refusal = "report-missing" }
      if award.unpaid > 0 { refusal = "not-paid-up" }
      let may: Set = ["partly-paid", "paid", "reported", "part-returned"]
      if !may.contains(award.state) { refusal = "award-state-forbids" }
      return Act(
        ["award", "close", code] + (isWaived ? ["--waiver", "small-sum"] : []),
        refusal: refusal
      ) { model, _ in
        model.awards[code]!.isClosed = true
        model.settle(code)
      }
    },
    ActKind("award reopen", 2) { model, chance in
      let isEager = chance.happens(percent: 10)
      guard let (code, award) = chance.pick(model.awards, where: { isEager || $0.isClosed })
      else { return nil }
      return Act(
        "award", "reopen", code,
        refusal: award.state == "closed" ? nil : "award-state-forbids"
      ) { model, _ in
        model.awards[code]!.isClosed = false
        model.settle(code)
      }
    },
    ActKind("voucher record", 6) { model, chance in
      let isEager = chance.happens(percent: 10)
      guard
        let (name, payout) = chance.pick(
          model.payouts,
          where: { payout in
            isEager || model.payees[payout.payee]!.kind == "mandated-person"
          })
      else { return nil }
      let open = model.unjustified(payout: name)
      let amount = chance.cents(1...max(1, open + open / 10))
      var refusal = amount > open ? "more-than-unjustified" : nil
      if payout.state != "confirmed" { refusal = "payout-state-forbids" }
      if model.payees[payout.payee]!.kind != "mandated-person" { refusal = "no-vouchers-asked" }
      return Act(
        "voucher", "record", name, euros(amount), "--document", "ref:TICKET-\(model.act)",
        refusal: refusal
      ) { model, answered in
        model.vouchers[answered[0]] = Model.Voucher(payout: name, amount: amount)
      }
    },
    ActKind("voucher void", 2) { model, chance in
      guard let (id, voucher) = chance.pick(model.vouchers, where: { _ in true })
      else { return nil }
      return Act(
        "voucher", "void", id, refusal: voucher.isVoided ? "voucher-voided" : nil
      ) { model, _ in model.vouchers[id]!.isVoided = true }
    },
  ]
}
