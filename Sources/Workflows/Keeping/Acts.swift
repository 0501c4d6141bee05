import Giving
import Keeping
import Ledger

/// Acts as a person names them, and the places of their records.
package enum Acts {
  /// A record's place (`214`), an entry's number (`entry:17`), the id of an expense or an entry recorded
  /// by hand, or a donation by its id or reference.
  package static func record(named name: String, in view: some BooksView) throws -> Int64 {
    if let place = Int64(name) { return place }
    if let number = number(after: "entry:", in: name) {
      return try record(ofEntry: number, in: view)
    }
    if let manual = try view.find(ManualEntry.self, .text(name)) {
      return try record(ofEntry: manual.entry, in: view)
    }
    if let expense = try view.find(Expense.self, .text(name)) { return expense.seq }
    return try DonationReferences.resolve(name, in: view).seq
  }

  private static func number(after mark: String, in name: String) -> Int64? {
    name.hasPrefix(mark) ? Int64(name.dropFirst(mark.count)) : nil
  }

  private static func record(ofEntry number: Int64, in view: some BooksView) throws -> Int64 {
    guard let entry = try view.find(EntryRow.self, .integer(number)) else {
      throw LedgerRefusal.unknownEntry(number)
    }
    return entry.seq
  }
}
