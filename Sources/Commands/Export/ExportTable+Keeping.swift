import Journal
import Ledger
import SQLiteStore
import Workflows

extension ExportTable {
  static var entries: ExportTable {
    ExportTable(
      .entries,
      [
        ("entry", .count), ("book", .code), ("day", .day), ("label", .code), ("seq", .count),
        ("reverses", .count),
      ]
    ) { view, page in
      try view.forEach(EntryRow.self, where: []) { entry in
        try page.row([
          .count(Int(entry.id)), .code(entry.book.rawValue), .day(entry.day),
          .code(entry.label.rawValue), .count(Int(entry.seq)),
          entry.reverses.map { .count(Int($0)) } ?? .none,
        ])
        return true
      }
    }
  }

  /// Both books, each by day. A debit is positive and a credit negative.
  static func postings(_ currency: Currency) -> ExportTable {
    ExportTable(
      .postings,
      [
        ("entry", .count), ("book", .code), ("day", .day), ("label", .code), ("account", .code),
        ("fund", .code), ("amount", .amount), ("currency", .code), ("auxiliary", .code),
        ("seq", .count),
      ]
    ) { view, page in
      for book in Book.allCases {
        try view.forEachPosting(PostingQuery(book: book)) { line in
          try page.row([
            .count(Int(line.entry.id)), .code(book.rawValue), .day(line.entry.day),
            .code(line.entry.label.rawValue), .code(line.posting.account.text),
            .code(line.posting.fund.text), .amount(line.posting.amount), .code(currency.code),
            .code(line.posting.auxiliary), .count(Int(line.entry.seq)),
          ])
          return true
        }
      }
    }
  }

  static var records: ExportTable {
    ExportTable(
      .records,
      [
        ("seq", .count), ("at", .instant), ("by", .code), ("type", .code), ("change", .count),
        ("last", .code), ("leaf", .code),
      ]
    ) { view, page in
      try view.forEachRecord(from: 0) { seq, bytes, leaf in
        let line = try RecordLine(bytes)
        try page.row([
          .count(Int(seq)), .instant(line.envelope.at), .code(line.envelope.by),
          .code(line.type), .count(Int(line.envelope.change)), .flag(line.envelope.last),
          .code(leaf.hex),
        ])
        return true
      }
    }
  }
}
