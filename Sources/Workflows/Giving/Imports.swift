package import Giving
import Journal

/// Finding what one file brought.
package enum Imports {
  package static func find(_ name: String, in view: some BooksView) throws -> Import {
    guard let found = try view.find(Import.self, .text(name)) else {
      throw ImportRefusal.unknownImport(name)
    }
    return found
  }

  /// The donations stand together, just before the record of their import.
  package static func forEachDonation(
    of origin: Import, in view: some BooksView, _ body: (Donation) throws -> Void
  ) throws {
    try view.forEach(Donation.self, where: records(of: origin, in: view)) {
      try body($0)
      return true
    }
  }

  package static func countDonations(
    of origin: Import, in view: some BooksView
  ) throws -> Int {
    try view.count(Donation.self, where: records(of: origin, in: view))
  }

  private static func records(
    of origin: Import, in view: some BooksView
  ) throws -> [Condition] {
    [
      Condition("seq", .atLeast, .integer(try firstRecord(of: origin, in: view))),
      Condition("seq", .atMost, .integer(origin.seq)),
    ]
  }

  private static func firstRecord(of origin: Import, in view: some BooksView) throws -> Int64 {
    var change = origin.seq
    try view.forEachRecord(from: origin.seq) { _, bytes, _ in
      change = try RecordLine(bytes).envelope.change
      return false
    }
    return change
  }
}
