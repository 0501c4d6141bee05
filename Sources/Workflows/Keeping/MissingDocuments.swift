import Keeping
package import Ledger

/// The entries an auditor would ask about: what somebody did by hand or decided, without the paper that
/// shows it.
package enum MissingDocuments {
  /// Calls `body` for each entry of the financial book that wants a document and has none. Entries that
  /// were reversed, and their reversals, cancel out and are left aside.
  package static func forEach(
    in view: some BooksView, _ body: (EntryRow) throws -> Void
  ) throws {
    var wanting: [EntryRow] = []
    var reversed: Set<Int64> = []
    try view.forEach(EntryRow.self, where: [.equals("book", "financial")]) { entry in
      if let other = entry.reverses {
        reversed.insert(other)
      } else if entry.label.wantsDocument {
        wanting.append(entry)
      }
      return true
    }
    for entry in wanting where !reversed.contains(entry.id) {
      if try !hasDocument(entry.seq, in: view) { try body(entry) }
    }
  }

  private static func hasDocument(_ record: Int64, in view: some BooksView) throws -> Bool {
    if try view.count(Attachment.self, where: [.equals("record", .integer(record))]) > 0 {
      return true
    }
    return try RecordedFacts.document(namedBy: record, in: view) != nil
  }
}

extension EntryLabel {
  /// Whether a paper outside the books must show it: what the bank's own statement shows is not asked
  /// for twice.
  package var wantsDocument: Bool {
    switch self {
    case .opening, .manual, .expense, .refund, .cashCounted, .cashDeposited, .countingDifference,
      .chequesDeposited, .fundTransfer, .awardNotified, .awardReleased, .payoutConfirmed,
      .returned:
      true
    default: false
    }
  }
}
