package import Giving
import Journal
package import Ledger

/// What erasing a person takes away, and what the law still requires: of all that is kept of them, or of
/// what the retention policy has due.
package struct ErasurePlan: Sendable {
  package struct Line: Sendable {
    package let opening: OpeningPlace
    /// What the opening belongs to, where it is a donation.
    package let donation: Donation?
    package fileprivate(set) var outcome: Outcome
  }

  package enum Outcome: Hashable, Sendable {
    case erased
    /// The law asks for it still.
    case restricted(PeopleRefusal.Kept)
    /// Nobody asked, and the policy keeps it: until this day, or as long as the books need it.
    case notDue(until: Day?)
  }

  package let person: PersonNumber
  package private(set) var lines: [Line] = []

  /// - Parameter terms: the policy by which only what is due goes; nil where the person asked.
  /// - Parameter isRestricted: whether the person asked before, or all was due: what the law alone kept then
  ///   goes when it lets it, and what they gave since goes by the policy.
  package init(
    _ person: PersonNumber, by terms: RetentionTerms? = nil, isRestricted: Bool = false, today: Day,
    in view: some BooksView
  ) throws {
    self.person = person
    for opening in try Donors.openings(of: person.id, in: view) {
      let donation = try view.find(Donation.self, .integer(opening.record))
      var line = Line(opening: opening, donation: donation, outcome: .erased)
      let isLeftToTheLaw =
        try isRestricted && donation.map { try !Self.grounds(of: $0, in: view).isEmpty } ?? false
      if !isLeftToTheLaw, let until = try terms?.lastDay(of: line, in: view),
        until.map({ $0 >= today }) ?? true
      {
        line.outcome = .notDue(until: until)
      } else if let donation, let kept = try Self.kept(donation, today: today, in: view) {
        line.outcome = .restricted(kept)
      }
      lines.append(line)
    }
    guard !isWholeDue else { return }
    // What was said of a hold stays as long as anything does.
    for place in lines.indices where lines[place].isOfAHold {
      lines[place].outcome = .notDue(until: nil)
    }
  }

  package var going: [Line] { lines.filter { $0.outcome == .erased } }

  /// The latest day of each ground.
  package var kept: [PeopleRefusal.Kept] {
    RetentionGround.allCases.compactMap { ground in
      let days = lines.compactMap { $0.kept?.ground == ground ? $0.kept?.until : nil }
      return days.max().map { PeopleRefusal.Kept(ground: ground, until: $0) }
    }
  }

  /// Whether the policy keeps nothing of it any more.
  package var isWholeDue: Bool {
    !lines.contains { if case .notDue = $0.outcome { true } else { false } }
  }

  package var refusal: PeopleRefusal? {
    let kept = self.kept
    guard !kept.isEmpty else { return nil }
    return .keptByLaw(person.text, donations: lines.count { $0.kept != nil }, kept)
  }

  /// The ground that holds longest, if one still does.
  private static func kept(
    _ donation: Donation, today: Day, in view: some BooksView
  ) throws -> PeopleRefusal.Kept? {
    try grounds(of: donation, in: view).map {
      PeopleRefusal.Kept(ground: $0, until: $0.lastDay(of: donation.day))
    }.first { $0.until >= today }
  }

  /// Those of the longest time first. Of a voided donation there was no money.
  private static func grounds(
    of donation: Donation, in view: some BooksView
  ) throws -> [RetentionGround] {
    guard donation.state != .voided else { return [] }
    var grounds: [RetentionGround] = []
    if try hasDocument(donation, in: view) { grounds.append(.document) }
    let campaign = try view.find(Campaign.self, .text(donation.campaign.text))
    if campaign?.people == .full { grounds.append(.taxReceipt) }
    return grounds
  }

  private static func hasDocument(_ donation: Donation, in view: some BooksView) throws -> Bool {
    try DonationReferences.recordedFact(donation, in: view)?.document != nil
  }
}

extension ErasurePlan.Line {
  package var kept: PeopleRefusal.Kept? {
    if case .restricted(let kept) = outcome { kept } else { nil }
  }

  fileprivate var isOfAHold: Bool { opening.tag == Commitment.Tag.hold.text }
}

extension RetentionTerms {
  /// The last day of what a donation or a pledge told; a nil day for a contact, who is needed as long as
  /// the collective is; nil for what goes with the rest.
  fileprivate func lastDay(
    of line: ErasurePlan.Line, in view: some BooksView
  ) throws -> Day?? {
    if let donation = line.donation {
      return .some(lastDay(of: donation.campaign, from: donation.day))
    }
    if line.isOfAHold { return .none }
    return .some(
      try RecordedFacts.fact(PledgeRecorded.self, at: line.opening.record, in: view)
        .map { lastDay(of: $0.campaign, from: $0.day) })
  }
}
