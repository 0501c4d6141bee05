import Granting
import Journal
import Ledger
import SQLiteStore
import Workflows

extension ExportTable {
  static func awards(_ currency: Currency) -> ExportTable {
    ExportTable(
      .awards,
      [
        ("award", .code), ("id", .code), ("application", .code), ("collective", .code),
        ("fund", .code), ("amount", .amount), ("designated", .amount), ("currency", .code),
        ("state", .code), ("proposed_on", .day), ("decided_on", .day), ("reserved_on", .day),
        ("notified_on", .day),
        ("released", .amount), ("paid", .amount), ("returned", .amount),
      ]
    ) { view, page in
      try view.forEach(Award.self, where: []) { award in
        try page.row([
          .code(award.code.text), .code(award.id.text), .code(award.code.application.text),
          .code(award.beneficiary.text), .code(award.fund.text), .amount(award.amount),
          .amount(award.designated), .code(currency.code), .code(award.state.rawValue),
          .day(award.proposedOn),
          .day(award.decidedOn), .day(award.reservedOn), .day(award.notifiedOn),
          .amount(award.released), .amount(award.paid), .amount(award.returned),
        ])
        return true
      }
    }
  }

  static func payouts(_ currency: Currency) -> ExportTable {
    ExportTable(
      .payouts,
      [
        ("payout", .code), ("id", .code), ("award", .code), ("amount", .amount),
        ("currency", .code), ("state", .code), ("prepared_on", .day), ("attempts", .count),
        ("sent_on", .day), ("confirmed_on", .day), ("bounced_on", .day), ("reason", .code),
        ("reference", .code), ("seq", .count),
      ]
    ) { view, page in
      try view.forEach(Payout.self, where: []) { payout in
        let attempt = try Payouts.currentAttempt(of: payout, in: view)
        try page.row([
          .code(payout.code.text), .code(payout.id.text),
          .code(try Payouts.award(of: payout, in: view).code.text), .amount(payout.amount),
          .code(currency.code), .code(payout.state.rawValue), .day(payout.preparedOn),
          .count(Int(payout.attempts)), .day(attempt?.sentOn), .day(attempt?.confirmedOn),
          .day(attempt?.bouncedOn), .code(attempt?.reason?.rawValue),
          .code(attempt?.reference), .count(Int(payout.seq)),
        ])
        return true
      }
    }
  }
}
