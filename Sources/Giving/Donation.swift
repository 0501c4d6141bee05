package import Journal
package import Ledger

/// Money received, with what became of it since.
package struct Donation: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "d"

  package enum State: String, Sendable, CaseIterable {
    case received, cleared
    case partlyRefunded = "partly-refunded"
    case refunded, disputed, lost, voided
  }

  /// The record that made it.
  package let seq: Int64
  package let id: ID<Donation>
  package let source: String
  package let reference: String
  package var campaign: CampaignCode
  package var fund: FundCode
  package let importID: ID<Import>?
  package var day: Day
  package var amount: Amount
  package var channel: Channel
  package var account: AccountCode
  package var kind: DonorKind
  package var nature: DonationNature
  package var income: AccountCode
  package var country: String?
  package var anonymous: Bool
  package var fee: Amount
  package var originalAmount: String?
  package var originalCurrency: String?
  package var state: State
  package var refunded: Amount
  package var lost: Amount
  /// In dispute now.
  package var held: Amount
  package var clearedOn: Day?
  /// The payout, slip or count that cleared it; nil where money is in the bank at once.
  package var clearing: ID<Clearing>?
  package var reversibleUntil: Day?
  /// The entry of its receipt in the financial book.
  package var entry: Int64

  package init(recorded fact: DonationRecorded, seq: Int64, entry: Int64) {
    self.seq = seq
    id = fact.id
    source = fact.source
    reference = fact.reference
    campaign = fact.campaign
    fund = fact.fund
    importID = fact.importID
    day = fact.day
    amount = fact.amount
    channel = fact.channel
    account = fact.account
    kind = fact.kind
    nature = fact.nature
    income = fact.income
    country = fact.country
    anonymous = fact.anonymous
    fee = fact.fee
    originalAmount = fact.originalAmount
    originalCurrency = fact.originalCurrency
    state = fact.channel.clearsAtOnce ? .cleared : .received
    refunded = .zero
    lost = .zero
    held = .zero
    clearedOn = fact.channel.clearsAtOnce ? fact.day : nil
    clearing = nil
    reversibleUntil = fact.channel.reversibleUntil(fact.day)
    self.entry = entry
  }

  package init(
    seq: Int64, id: ID<Donation>, source: String, reference: String, campaign: CampaignCode,
    fund: FundCode, importID: ID<Import>?, day: Day, amount: Amount, channel: Channel,
    account: AccountCode, kind: DonorKind, nature: DonationNature, income: AccountCode,
    country: String?, anonymous: Bool,
    fee: Amount, originalAmount: String?, originalCurrency: String?, state: State,
    refunded: Amount, lost: Amount, held: Amount, clearedOn: Day?, clearing: ID<Clearing>?,
    reversibleUntil: Day?, entry: Int64
  ) {
    self.seq = seq
    self.id = id
    self.source = source
    self.reference = reference
    self.campaign = campaign
    self.fund = fund
    self.importID = importID
    self.day = day
    self.amount = amount
    self.channel = channel
    self.account = account
    self.kind = kind
    self.nature = nature
    self.income = income
    self.country = country
    self.anonymous = anonymous
    self.fee = fee
    self.originalAmount = originalAmount
    self.originalCurrency = originalCurrency
    self.state = state
    self.refunded = refunded
    self.lost = lost
    self.held = held
    self.clearedOn = clearedOn
    self.clearing = clearing
    self.reversibleUntil = reversibleUntil
    self.entry = entry
  }
}
