import Ledger
package import Workflows

extension SQLiteBooks {
  package func forEachDonor(_ body: (DonorLine) throws -> Bool) throws {
    guard hasPeople else { return }
    // CROSS JOIN keeps the order of the tables: by person, so that nothing has to be sorted.
    var select = try prepare(
      """
      SELECT person.id, person.name, person.email,
        sum(donation.state <> 'voided'),
        sum(CASE donation.state WHEN 'voided' THEN 0 ELSE donation.amount END),
        EXISTS (SELECT 1 FROM people.restriction WHERE restriction.person = person.id)
      FROM people.person
      CROSS JOIN people.opening ON opening.person = person.id AND opening.tag = 'donor'
      CROSS JOIN donation ON donation.seq = opening.record
      GROUP BY person.id ORDER BY person.id
      """)
    while try select.step() {
      let person = try knownPerson(PersonRow(from: &select))
      let donations = Int(try select.integer())
      let line = DonorLine(
        person: person, donations: donations, amount: try select.amount(),
        isRestricted: try select.boolean())
      guard try body(line) else { return }
    }
  }

  /// Without the passphrase nothing but the number is known.
  private func knownPerson(_ kept: PersonRow) throws -> PersonRow {
    hasWords ? try words.opened(kept) : PersonRow(id: kept.id, name: "", email: nil)
  }

  package func openingsByTag() throws -> [String: Int] {
    guard hasPeople else { return [:] }
    let select = try prepare("SELECT tag, count(*) FROM people.opening GROUP BY tag")
    var counts: [String: Int] = [:]
    while try select.step() {
      let tag = try select.text()
      counts[tag] = Int(try select.integer())
    }
    return counts
  }

  package func singularDonations() throws -> Int {
    let select = try prepare(
      """
      SELECT count(*) FROM
        (SELECT 1 FROM donation WHERE state <> 'voided' GROUP BY day, amount HAVING count(*) = 1)
      """)
    return try select.step() ? Int(select.integer()) : 0
  }
}
