import Council
package import Granting
import Journal
package import Ledger

/// Records a voucher that a mandated person gives for money of a payout.
package struct RecordVoucher {
  package var payout: String
  package var amount: Amount
  package var day: Day

  package init(payout: String, amount: Amount, day: Day) {
    self.payout = payout
    self.amount = amount
    self.day = day
  }

  /// The voucher, and what is still unjustified of its payout.
  package struct Recorded {
    package let fact: VoucherRecorded
    package let left: Amount
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> Recorded {
    try recorder.require(.voucherRecord)
    let payout = try Payouts.resolve(payout, in: view)
    guard amount.isPositive else { throw AwardRefusal.amountNotPositive }
    let payee = try Payouts.payee(of: payout, in: view)
    guard payee.kind == .mandatedPerson else {
      throw PayoutRefusal.noVouchersAsked(payout.code, payee.kind)
    }
    guard let document = recorder.document else {
      throw PayoutRefusal.voucherDocumentMissing(payout.code)
    }
    try PaymentRules.require(payout, in: [.confirmed], act: "shown the use of")
    let award = try Payouts.award(of: payout, in: view)
    let line = try Vouchers.lines(of: award, in: view).first { $0.payout.id == payout.id }
    let open = line?.unjustified ?? .zero
    guard amount <= open else {
      throw PayoutRefusal.moreThanUnjustified(payout.code, left: open, asked: amount)
    }
    let fact = VoucherRecorded(
      id: recorder.makeID(), payout: payout.id, amount: amount, day: day, document: document)
    try recorder.record(fact)
    return Recorded(fact: fact, left: try open - amount)
  }
}

/// Takes back a voucher that was recorded by mistake.
package struct VoidVoucher {
  package var id: String
  package var day: Day

  package init(_ id: String, day: Day) {
    self.id = id
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> Voucher {
    try recorder.require(.voucherVoid)
    let voucher = try Vouchers.find(id, in: view)
    guard voucher.voidedOn == nil else { throw PayoutRefusal.voucherVoided(id) }
    try recorder.record(
      VoucherVoided(voucher: voucher.id, day: day, document: recorder.document))
    return voucher
  }
}
