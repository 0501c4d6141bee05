import Giving
import Journal
import Ledger
import SQLiteStore
import TestSupport
import Workflows

/// A store under contract: every kind keeps the same promises.
enum StoreKind: CaseIterable, Sendable {
  case memory, files

  func make() throws -> StoreUnderTest {
    switch self {
    case .memory: StoreUnderTest(books: try TestBooks(), folder: nil)
    case .files:
      try {
        let folder = try TestFolder()
        return StoreUnderTest(books: try TestBooks(files: folder.files), folder: folder)
      }()
    }
  }
}

/// One store, and all that it holds as text.
struct StoreUnderTest {
  let books: TestBooks
  let folder: TestFolder?

  var store: SQLiteStore { books.store }

  /// Everything that is kept, for comparing before and after.
  func content() throws -> [String: [String]] {
    var content = try books.derivedRows()
    try books.read { view in
      var lines: [String] = []
      try view.forEachRecord(from: 0) { seq, line, leaf in
        lines.append("\(seq) \(String(decoding: line, as: UTF8.self)) \(leaf)")
        return true
      }
      content["record"] = lines
      content["tree"] = ["\(try view.treeEdge())"]
      content["person"] = try view.rows(PersonRow.self).map { "\($0)" }
      content["opening"] = try view.rows(OpeningRow.self).map { "\($0)" }
    }
    return content
  }

  func donation(
    _ reference: String, cents: Int64 = 500, donor: DonorParticulars = .unknown
  ) -> RecordDonation {
    RecordDonation(
      campaign: TestBooks.campaign, amount: Amount(minorUnits: cents), day: TestBooks.day,
      channel: .transfer, reference: reference, donor: donor, account: TestBooks.bank)
  }
}
