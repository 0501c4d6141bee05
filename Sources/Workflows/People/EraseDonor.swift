import Council
import Journal
import Keeping
package import Ledger

/// Erases a person: their openings and then the person, or all of it that the law doesn't require.
package struct EraseDonor {
  package var name: String

  package init(_ name: String) {
    self.name = name
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> ErasurePlan {
    try recorder.require(.donorErase)
    let plan = try ErasurePlan(Donors.resolve(name, in: view), today: today, in: view)
    let isNew = try restrict(plan, view)
    guard !plan.going.isEmpty || plan.kept.isEmpty || isNew else { return plan }
    try erase(plan, view, today: today)
    try recorder.record(
      PeopleChanged(
        act: plan.going.isEmpty && !plan.kept.isEmpty ? .restriction : .erasure, day: today,
        document: recorder.document))
    return plan
  }

  private func erase(_ plan: ErasurePlan, _ tables: some BooksTables, today: Day) throws {
    for line in plan.going {
      let (record, tag) = (line.opening.record, line.opening.tag)
      try tables.delete(OpeningRow.self, .integer(record), .text(tag))
      try tables.insert(ErasureRow(record: record, tag: tag))
    }
    if plan.kept.isEmpty { try tables.delete(PersonRow.self, .integer(plan.person.id)) }
    guard var erasing = try tables.find(ErasingRow.self, ErasingRow.key) else { return }
    erasing.isCompacting = true
    if !plan.going.isEmpty {
      erasing.people += 1
      erasing.since = erasing.since ?? today
    }
    try tables.update(erasing)
  }

  /// Writes the grounds that hold and takes away those that don't. Gives whether any is new.
  private func restrict(_ plan: ErasurePlan, _ tables: some BooksTables) throws -> Bool {
    let id = Value.integer(plan.person.id)
    let earlier = try tables.rows(RestrictionRow.self, where: [.equals("person", id)])
    let now = plan.kept.map {
      RestrictionRow(person: plan.person.id, ground: $0.ground, until: $0.until)
    }
    let byGround = now.sorted { $0.ground.rawValue < $1.ground.rawValue }
    guard earlier != byGround else { return false }
    for row in earlier {
      try tables.delete(RestrictionRow.self, id, .text(row.ground.rawValue))
    }
    for row in byGround { try tables.insert(row) }
    return true
  }
}
