package import Ledger

/// The short name of a campaign: `urgence`.
package struct CampaignCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  package init?(_ text: String) {
    guard Code.isCode(text, longest: 40) else { return nil }
    self.text = text
  }

  package init(known text: String) {
    self.text = text
  }

  package var description: String { text }

  package static func < (left: CampaignCode, right: CampaignCode) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

/// How much is kept of the people who give to a campaign.
package enum PeopleKept: String, Sendable, CaseIterable {
  /// Nobody is kept and every donation is anonymous.
  case none
  case email
  /// Needed for tax receipts.
  case full
}

/// A public call with a goal and dates, feeding one fund.
package struct Campaign: Equatable, Sendable {
  package let code: CampaignCode
  package let name: String
  package let fund: FundCode
  /// The fund that bears the fees of its donations.
  package let feesFund: FundCode
  package let goal: Amount?
  package let opens: Day?
  package let closes: Day?
  package let people: PeopleKept
  /// The document that holds the promise made to donors.
  package var appeal: String?
  /// What happens to what its purpose doesn't take; nil where no promise is on record.
  package var promise: DonorPromise?
  package var closedOn: Day?
  /// The record that opened it; 0 while it is none.
  package var seq: Int64 = 0

  package init(
    code: CampaignCode, name: String, fund: FundCode, feesFund: FundCode, goal: Amount?,
    opens: Day?, closes: Day?, people: PeopleKept, appeal: String?, closedOn: Day? = nil
  ) {
    self.code = code
    self.name = name
    self.fund = fund
    self.feesFund = feesFund
    self.goal = goal
    self.opens = opens
    self.closes = closes
    self.people = people
    self.appeal = appeal
    self.closedOn = closedOn
  }
}
