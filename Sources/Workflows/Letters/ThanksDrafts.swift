import Formats
import Giving
import Journal
import Ledger
import Statements

/// Letters to those who gave to a campaign: one a person, whatever number of times they gave. Whose
/// particulars the law alone keeps is not written to.
struct ThanksDrafts {
  private let campaign: CampaignCode
  private let named: [String]

  init(_ campaign: CampaignCode, to named: [String]) {
    self.campaign = campaign
    self.named = named
  }

  /// What one person gave, and was not given back.
  private struct Gifts {
    var amount: Amount
    var count: Int
    var first: Day
    var last: Day
  }

  func drafts(in view: some BooksView) throws -> [LetterDraft] {
    guard let campaign = try view.find(Campaign.self, .text(campaign.text)) else {
      throw GivingRefusal.unknownCampaign(campaign)
    }
    let gifts = try gifts(in: view)
    let restricted = Set(try view.rows(RestrictionRow.self).map(\.person))
    var people: [PersonRow] = []
    for person in try persons(among: gifts, in: view) {
      guard gifts[person.id] != nil, !restricted.contains(person.id) else {
        if named.isEmpty { continue }
        throw LetterRefusal.notSo(.thanks, of: person.text, state: "not a donor to thank")
      }
      people.append(person)
    }
    guard !people.isEmpty else {
      throw LetterRefusal.nobodyLeft(.thanks, in: campaign.code.text)
    }
    return people.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map { person in
      draft(person, gifts[person.id]!, campaign)
    }
  }

  private func persons(
    among gifts: [Int64: Gifts], in view: some BooksView
  ) throws -> [PersonRow] {
    guard named.isEmpty else { return try named.map { try Donors.resolve($0, in: view) } }
    return try gifts.keys.compactMap { try view.find(PersonRow.self, .integer($0)) }
  }

  private func gifts(in view: some BooksView) throws -> [Int64: Gifts] {
    var gifts: [Int64: Gifts] = [:]
    try view.forEach(Donation.self, where: [.equals("campaign", campaign.text)]) { donation in
      let kept = try donation.amount - donation.refunded - donation.lost
      guard donation.state != .voided, kept.isPositive,
        let opening = try view.find(
          OpeningPlace.self, .integer(donation.seq), .text(Commitment.Tag.donor.text)),
        let person = opening.person
      else { return true }
      var sum =
        gifts[person] ?? Gifts(amount: .zero, count: 0, first: donation.day, last: donation.day)
      sum.amount = try sum.amount + kept
      sum.count += 1
      sum.first = min(sum.first, donation.day)
      sum.last = max(sum.last, donation.day)
      gifts[person] = sum
      return true
    }
    return gifts
  }

  private func draft(_ person: PersonRow, _ gifts: Gifts, _ campaign: Campaign) -> LetterDraft {
    var values: [Placeholder: LetterValue] = [
      .campaign: .text(campaign.name), .amount: .amount(gifts.amount),
      .firstDay: .day(gifts.first),
    ]
    if gifts.count > 1 { values[.donations] = .count(gifts.count) }
    if gifts.last > gifts.first { values[.lastDay] = .day(gifts.last) }
    return LetterDraft(
      about: person.text.replacing("p:", with: ""),
      name: person.name.isEmpty ? person.email : person.name, contact: person.email,
      values: values)
  }
}
