package import Granting
import Journal
package import Ledger

/// What mandated persons have shown of the money they were paid, and what they have not.
package enum Vouchers {
  /// A payout to a mandated person that was paid, with what its vouchers show and what came back of it.
  package struct Line: Sendable {
    package let payout: Payout
    package let award: AwardCode
    package let payee: PayeeCode
    package let justified: Amount
    package let returned: Amount
    package let unjustified: Amount
  }

  package static func find(_ name: String, in view: some BooksView) throws -> Voucher {
    guard let voucher = try view.first(Voucher.self, where: [.equals("id", name)]) else {
      throw PayoutRefusal.unknownVoucher(name)
    }
    return voucher
  }

  package static func of(_ payout: Payout, in view: some BooksView) throws -> [Voucher] {
    try view.rows(Voucher.self, where: [.equals("payout", payout.id.text)])
  }

  static func justified(_ payout: Payout, in view: some BooksView) throws -> Amount {
    try of(payout, in: view).filter { $0.voidedOn == nil }.map(\.amount).sum()
  }

  /// Of an award, payout by payout. What a collective gave back counts for the last ones first.
  package static func lines(of award: Award, in view: some BooksView) throws -> [Line] {
    var returned = award.returned
    var lines: [Line] = []
    for payout in try Payouts.of(award, in: view).reversed() where payout.state == .confirmed {
      let payee = try Payouts.payee(of: payout, in: view)
      guard payee.kind == .mandatedPerson else { continue }
      let justified = try justified(payout, in: view)
      let open = max(.zero, try payout.amount - justified)
      let back = min(open, returned)
      returned = try returned - back
      lines.append(
        Line(
          payout: payout, award: award.code, payee: payee.code, justified: justified,
          returned: back, unjustified: try open - back))
    }
    return lines.reversed()
  }

  /// Of all mandated persons, or of one.
  package static func lines(
    of payee: Payee? = nil, in view: some BooksView
  ) throws -> [Line] {
    let payees =
      try payee.map { [$0] }
      ?? view.rows(Payee.self, where: [.equals("kind", Payee.Kind.mandatedPerson.rawValue)])
    var lines: [Line] = []
    for payee in payees {
      let payouts = try view.rows(Payout.self, where: [.equals("payee", payee.id.text)])
      for award in Set(payouts.map(\.award)).sorted(by: { $0.text < $1.text }) {
        guard let award = try view.first(Award.self, where: [.equals("id", award.text)]) else {
          continue
        }
        lines += try self.lines(of: award, in: view).filter { $0.payee == payee.code }
      }
    }
    return lines
  }

  package static func unjustified(
    of award: Award, in view: some BooksView
  ) throws -> Amount {
    try lines(of: award, in: view).map(\.unjustified).sum()
  }

  /// What a payee has of its ceiling: of a mandated person, what is not yet shown or on its way; of any
  /// other, all it ever received.
  static func counted(
    towardsCeilingOf payee: Payee, in view: some BooksView
  ) throws -> Amount {
    let payouts = try view.rows(Payout.self, where: [.equals("payee", payee.id.text)])
      .filter { $0.state != .voided }
    guard payee.kind == .mandatedPerson else { return try payouts.map(\.amount).sum() }
    let underWay = try payouts.filter { $0.state != .confirmed }.map(\.amount).sum()
    return try underWay + lines(of: payee, in: view).map(\.unjustified).sum()
  }
}
