package import Giving
package import Ledger

/// What erasing a person takes away, and what the law still requires.
package struct ErasurePlan: Sendable {
  package struct Line: Sendable {
    package let opening: OpeningRow
    /// What the opening belongs to, where it is a donation.
    package let donation: Donation?
    /// Nil for what goes.
    package let kept: PeopleRefusal.Kept?
  }

  package let person: PersonRow
  package let lines: [Line]

  package init(_ person: PersonRow, today: Day, in view: some BooksView) throws {
    self.person = person
    var lines: [Line] = []
    for opening in try Donors.openings(of: person, in: view) {
      let donation = try view.find(Donation.self, .integer(opening.record))
      lines.append(
        Line(
          opening: opening, donation: donation,
          kept: try donation.flatMap { try Self.kept($0, today: today, in: view) }))
    }
    self.lines = lines
  }

  package var going: [Line] { lines.filter { $0.kept == nil } }

  /// The latest day of each ground.
  package var kept: [PeopleRefusal.Kept] {
    RetentionGround.allCases.compactMap { ground in
      let days = lines.compactMap { $0.kept?.ground == ground ? $0.kept?.until : nil }
      return days.max().map { PeopleRefusal.Kept(ground: ground, until: $0) }
    }
  }

  package var refusal: PeopleRefusal? {
    let kept = self.kept
    guard !kept.isEmpty else { return nil }
    return .keptByLaw(person.text, donations: lines.count { $0.kept != nil }, kept)
  }

  /// The ground that holds longest, if one still does. Of a voided donation there was no money.
  private static func kept(
    _ donation: Donation, today: Day, in view: some BooksView
  ) throws -> PeopleRefusal.Kept? {
    guard donation.state != .voided else { return nil }
    var grounds: [RetentionGround] = []
    if try hasDocument(donation, in: view) { grounds.append(.document) }
    let campaign = try view.find(Campaign.self, .text(donation.campaign.text))
    if campaign?.people == .full { grounds.append(.taxReceipt) }
    return grounds.map { PeopleRefusal.Kept(ground: $0, until: $0.lastDay(of: donation.day)) }
      .first { $0.until >= today }
  }

  private static func hasDocument(_ donation: Donation, in view: some BooksView) throws -> Bool {
    try DonationReferences.recordedFact(donation, in: view)?.document != nil
  }
}
