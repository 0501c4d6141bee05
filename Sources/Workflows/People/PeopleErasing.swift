import Ledger

/// Takes out of the people file what plans let go, and counts it.
package struct PeopleErasing: Sendable {
  /// Openings that are gone.
  package private(set) var openings = 0
  /// People of whom something went, and those of them of whom nothing is left.
  package private(set) var people = 0
  package private(set) var gone = 0
  /// People of whom the law alone still asks something.
  package private(set) var restricted = 0

  package init() {}

  /// Whether anything went or is newly restricted.
  mutating func apply(_ plan: ErasurePlan, _ tables: some BooksTables) throws -> Bool {
    let going = plan.going
    let isNew = plan.isWholeDue ? try restrict(plan, tables) : false
    if plan.isWholeDue, !plan.kept.isEmpty { restricted += 1 }
    for line in going {
      let (record, tag) = (line.opening.record, line.opening.tag)
      try tables.delete(OpeningPlace.self, .integer(record), .text(tag))
      try tables.insert(ErasureRow(record: record, tag: tag))
    }
    let isGone = going.count == plan.lines.count
    if isGone {
      try tables.delete(PersonNumber.self, .integer(plan.person.id))
      gone += 1
    }
    if !going.isEmpty { people += 1 }
    openings += going.count
    return !going.isEmpty || isGone || isNew
  }

  /// Lets the people wait for the next batch, and what they left be compacted away.
  func finish(_ tables: some BooksTables, today: Day) throws {
    guard var erasing = try tables.find(ErasingRow.self, ErasingRow.key) else { return }
    erasing.isCompacting = true
    if people > 0 {
      erasing.people += Int64(people)
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
