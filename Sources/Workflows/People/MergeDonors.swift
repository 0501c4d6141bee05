import Council
import Journal
import Keeping
package import Ledger

/// Makes one person of two that are the same: what one gave, the other gave.
package struct MergeDonors {
  package var from: String
  package var into: String

  package init(from: String, into: String) {
    self.from = from
    self.into = into
  }

  /// Gives the person who remains.
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> PersonRow {
    try recorder.require(.donorMerge)
    let from = try Donors.resolve(from, in: view)
    var into = try Donors.resolve(into, in: view)
    guard from.id != into.id else { throw PeopleRefusal.samePerson(into.text) }
    for var opening in try Donors.openings(of: from.id, in: view) {
      opening.person = into.id
      try view.update(opening)
    }
    try mergeRestrictions(from, into, view)
    try view.delete(PersonRow.self, .integer(from.id))
    if into.email == nil { into.email = from.email }
    if into.name.isEmpty { into.name = from.name }
    try view.update(into)
    try compactLater(view)
    try recorder.record(
      PeopleChanged(act: .merging, day: today, document: recorder.document))
    return into
  }

  private func mergeRestrictions(
    _ from: PersonRow, _ into: PersonRow, _ tables: some BooksTables
  ) throws {
    for row in try tables.rows(
      RestrictionRow.self, where: [.equals("person", .integer(from.id))])
    {
      let ground = Value.text(row.ground.rawValue)
      try tables.delete(RestrictionRow.self, .integer(from.id), ground)
      let known = try tables.find(RestrictionRow.self, .integer(into.id), ground)
      let merged = RestrictionRow(
        person: into.id, ground: row.ground, until: max(row.until, known?.until ?? row.until))
      if known == nil { try tables.insert(merged) } else { try tables.update(merged) }
    }
  }

  private func compactLater(_ tables: some BooksTables) throws {
    guard var erasing = try tables.find(ErasingRow.self, ErasingRow.key) else { return }
    erasing.isCompacting = true
    try tables.update(erasing)
  }
}
