import Council
package import Giving
import Journal
import Keeping
package import Ledger

/// Undoes a whole import: each of its donations is voided, in one change. Its references are free again.
package struct UndoImport {
  private static let longestList = 10

  package var name: String

  package init(_ name: String) {
    self.name = name
  }

  /// Gives the import and how many donations were voided.
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> (Import, voided: Int) {
    try recorder.require(.importUndo)
    let origin = try Imports.find(name, in: view)
    guard !origin.undone else { throw ImportRefusal.undoneBefore(name) }
    let donations = try donationsToVoid(of: origin, view)
    for (id, receivedOn) in donations {
      // A file may run ahead of today: nothing is voided before it was received.
      try recorder.record(
        DonationVoided(
          donation: id, day: max(today, receivedOn), document: recorder.document))
    }
    try recorder.record(
      ImportUndone(origin: origin.id, day: today, document: recorder.document))
    return (origin, donations.count)
  }

  private func donationsToVoid(
    of origin: Import, _ view: some BooksView
  ) throws -> [(ID<Donation>, Day)] {
    var donations: [(ID<Donation>, Day)] = []
    var touched: [String] = []
    var count = 0
    try Imports.forEachDonation(of: origin, in: view) { donation in
      if donation.state == .voided { return }
      if donation.isTouched || donation.clearing != nil {
        count += 1
        if touched.count < Self.longestList { touched.append(donation.reference) }
      }
      donations.append((donation.id, donation.day))
    }
    guard count == 0 else {
      throw ImportRefusal.donationsTouched(name, count: count, references: touched)
    }
    return donations
  }
}
