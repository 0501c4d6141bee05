import Giving
import Journal
import Ledger
import Workflows

/// What happened to one donation, each act with the id by which it is voided.
struct DonationHistory {
  private let refunds: [Refund]
  private let disputes: [Dispute]
  private let moves: [Giving.DonationMove]

  init(_ donation: Donation, in view: some BooksView) throws {
    let own = [Condition("donation", .equals, .integer(donation.seq))]
    refunds = try view.rows(Refund.self, where: own).sorted { $0.seq < $1.seq }
    disputes = try view.rows(Dispute.self, where: own).sorted { $0.seq < $1.seq }
    moves = try view.rows(Giving.DonationMove.self, where: own)
  }

  func write(on page: Page) throws {
    try writeRefunds(on: page)
    try writeDisputes(on: page)
    try writeMoves(on: page)
  }

  private func writeRefunds(on page: Page) throws {
    guard !refunds.isEmpty else { return }
    let table = Table(
      "refunds", title: "refunds",
      columns: [
        Column("refund", .code, "refund"), Column("day", .day, "day"),
        Column("amount", .amount, "amount"), Column("excess", .amount, "beyond the donation"),
        Column("origin", .code, "by"), Column("reason", .code, "reason"),
        Column("state", .code, "state"),
      ])
    try page.table(table) { page in
      for refund in refunds {
        try page.row([
          .code(refund.id.text), .day(refund.day), .amount(refund.amount),
          .amount(refund.excess), .code(refund.origin.rawValue), .code(refund.reason.rawValue),
          .code(refund.isVoided ? "voided" : "done"),
        ])
      }
    }
  }

  private func writeDisputes(on page: Page) throws {
    guard !disputes.isEmpty else { return }
    let table = Table(
      "disputes", title: "disputes",
      columns: [
        Column("dispute", .code, "dispute"), Column("opened_on", .day, "opened"),
        Column("amount", .amount, "amount"), Column("excess", .amount, "beyond the donation"),
        Column("fee", .amount, "fee"), Column("state", .code, "state"),
        Column("decided_on", .day, "decided"),
      ])
    try page.table(table) { page in
      for dispute in disputes {
        try page.row([
          .code(dispute.id.text), .day(dispute.openedOn), .amount(dispute.amount),
          .amount(dispute.excess), .amount(dispute.fee), .code(dispute.state.rawValue),
          dispute.decidedOn.map { .day($0) } ?? .none,
        ])
      }
    }
  }

  private func writeMoves(on page: Page) throws {
    guard !moves.isEmpty else { return }
    let table = Table(
      "moves", title: "moves",
      columns: [
        Column("day", .day, "day"), Column("from", .code, "from"), Column("to", .code, "to"),
        Column("fund", .code, "fund"), Column("document", .code, "document"),
      ])
    try page.table(table) { page in
      for move in moves {
        try page.row([
          .day(move.day), .code(move.fromCampaign.text), .code(move.toCampaign.text),
          .code(move.toFund.text), move.document.map { .code($0.text) } ?? .none,
        ])
      }
    }
  }
}
