import Giving
import Journal
import Ledger
import SQLiteStore
import TestSupport
import Workflows

/// Closed books in a folder of their own, with a few of everything in them.
final class BooksOnDisk {
  let folder: TestFolder
  var files: Files { folder.files }
  let surroundings: SQLiteStore.Surroundings

  /// Made once, with all the syncs that takes, and copied for each test.
  private static let model = Result { try Model() }

  private struct Model {
    let folder: TestFolder
    let surroundings: SQLiteStore.Surroundings

    init() throws {
      folder = try TestFolder()
      let books = try TestBooks(files: folder.files)
      surroundings = books.store.surroundings
      for cents: Int64 in [5_000, 2_000, 12_500] {
        try books.give(cents, by: .transfer, reference: "V-\(cents)")
      }
      try books.give(3_000, by: .card, fee: 75)
      for name in ["Ada", "Max"] {
        try books.commit { view, recorder in
          _ = try BooksOnDisk.donation(named: name).decide(view, &recorder)
        }
      }
      try books.store.close()
    }
  }

  /// A donation of 7.00 by cheque, of a donor who is kept.
  static func donation(named name: String, reference: String? = nil) -> RecordDonation {
    RecordDonation(
      campaign: TestBooks.campaign, amount: Amount(minorUnits: 700), day: TestBooks.day,
      channel: .cheque, reference: reference,
      donor: DonorParticulars(name: name, email: "\(name.lowercased())@example.org"))
  }

  init() throws {
    let model = try Self.model.get()
    folder = try TestFolder()
    surroundings = model.surroundings
    for (from, to) in [
      (model.folder.files.books, files.books), (model.folder.files.people, files.people),
    ] {
      try FileContent.write(FileContent.of(from), to: to)
    }
  }

  /// Changes the books' file, with its triggers away meanwhile.
  func forge(_ sql: String) throws { try RawConnection(files.books).forge(sql) }

  func verify(_ level: VerificationLevel = .full) throws -> Verification {
    try SQLiteStore.verify(files, level: level, surroundings: surroundings)
  }

  /// Where the first difference is; nil for intact books.
  func difference(_ level: VerificationLevel = .full) throws -> Difference? {
    guard case .differs(let difference) = try verify(level) else { return nil }
    return difference
  }

  /// One text that SQL gives.
  func text(_ sql: String) throws -> String {
    try RawConnection(files.books).texts(sql).first ?? ""
  }
}
