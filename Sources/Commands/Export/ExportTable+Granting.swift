import Ledger

extension ExportTable {
  static func awards(_ currency: Currency) -> ExportTable {
    ExportTable(
      .awards,
      [
        ("award", .code), ("id", .code), ("collective", .code), ("fund", .code),
        ("amount", .amount), ("currency", .code), ("state", .code), ("proposed_on", .day),
        ("decided_on", .day), ("notified_on", .day), ("released", .amount), ("paid", .amount),
        ("returned", .amount),
      ]
    ) { _, _ in
    }
  }

  static func payouts(_ currency: Currency) -> ExportTable {
    ExportTable(
      .payouts,
      [
        ("payout", .code), ("id", .code), ("award", .code), ("amount", .amount),
        ("currency", .code), ("state", .code), ("prepared_on", .day), ("attempts", .count),
        ("seq", .count),
      ]
    ) { _, _ in
    }
  }
}
