import Keeping
package import Ledger

/// The entries an auditor would ask about: what somebody did by hand or decided, without the paper that
/// shows it.
package enum MissingDocuments {
  /// Calls `body` for each entry of the financial book that wants a document and has none, until it
  /// returns false. Entries that were reversed, and their reversals, cancel out and are left aside.
  package static func forEach(
    in view: some BooksView, _ body: (EntryRow) throws -> Bool
  ) throws {
    var wanting: [EntryRow] = []
    var reversed: Set<Int64> = []
    try view.forEachEntryOfAct { entry in
      guard entry.book == .financial else { return }
      if let other = entry.reverses {
        reversed.insert(other)
      } else if entry.label.wantsDocument {
        wanting.append(entry)
      }
    }
    for entry in wanting where !reversed.contains(entry.id) {
      if try !hasDocument(entry.seq, in: view), try !body(entry) { return }
    }
  }

  /// How many there are, or `most` where there are more: one screen need not know.
  package static func count(atMost most: Int, in view: some BooksView) throws -> Int {
    var count = 0
    try forEach(in: view) { _ in
      count += 1
      return count < most
    }
    return count
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
