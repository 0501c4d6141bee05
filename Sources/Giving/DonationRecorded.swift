package import Journal
package import Keeping
package import Ledger

/// A donation has been received. Who gave it is behind the commitment, in the people file.
package struct DonationRecorded: Fact, Equatable {
  package static let type = "donation.recorded"

  package var id: ID<Donation>
  /// The platform account, the bank account, or `caisse` for our own CSV and hand entry.
  package var source: String
  /// As received: unique within its source.
  package var reference: String
  package var campaign: CampaignCode
  /// The campaign's fund, or the child fund of a designation.
  package var fund: FundCode
  package var day: Day
  package var amount: Amount
  package var channel: Channel
  /// Where the money sits until it is cleared, or for ever.
  package var account: AccountCode
  package var kind: DonorKind
  package var nature: DonationNature
  /// The income account: by kind of donor, or a ticket's.
  package var income: AccountCode
  package var country: String?
  package var anonymous: Bool
  /// What the platform kept of it.
  package var fee: Amount
  /// In the currency it was given in: exact decimal text and ISO 4217.
  package var originalAmount: String?
  package var originalCurrency: String?
  package var importID: ID<Import>?
  /// Commitment to the donor and the raw row; nil where nobody is kept.
  package var opening: Hash?
  package var document: ID<Document>?

  package init(
    id: ID<Donation>, source: String, reference: String, campaign: CampaignCode, fund: FundCode,
    day: Day, amount: Amount, channel: Channel, account: AccountCode, kind: DonorKind,
    nature: DonationNature = .gift, income: AccountCode, country: String? = nil,
    anonymous: Bool = false, fee: Amount = .zero,
    originalAmount: String? = nil, originalCurrency: String? = nil, importID: ID<Import>? = nil,
    opening: Hash? = nil, document: ID<Document>? = nil
  ) {
    self.id = id
    self.source = source
    self.reference = reference
    self.campaign = campaign
    self.fund = fund
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
    self.importID = importID
    self.opening = opening
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("account", account.text)
    body.amount("amount", amount)
    if anonymous { body.boolean("anonymous", true) }
    body.string("campaign", campaign.text)
    body.choice("channel", channel)
    body.optionalString("country", country)
    body.day("day", day)
    body.optionalID("document", document)
    if !fee.isZero { body.amount("fee", fee) }
    body.string("fund", fund.text)
    body.id("id", id)
    body.optionalID("import", importID)
    body.string("income", income.text)
    if kind != .person { body.choice("kind", kind) }
    if nature != .gift { body.choice("nature", nature) }
    body.optionalCommitment("opening", opening)
    body.optionalString("original_amount", originalAmount)
    body.optionalString("original_currency", originalCurrency)
    body.string("reference", reference)
    body.string("source", source)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    account = try body.account("account")
    amount = try body.amount("amount")
    anonymous = try body.optionalBoolean("anonymous") ?? false
    campaign = CampaignCode(known: try body.string("campaign"))
    channel = try body.choice("channel")
    country = try body.optionalString("country")
    day = try body.day("day")
    document = try body.optionalID("document")
    fee = try body.optionalAmount("fee") ?? .zero
    fund = try body.fund("fund")
    id = try body.id("id")
    importID = try body.optionalID("import")
    income = try body.account("income")
    kind = try body.optionalChoice("kind") ?? .person
    nature = try body.optionalChoice("nature") ?? .gift
    opening = try body.optionalHash("opening")
    originalAmount = try body.optionalString("original_amount")
    originalCurrency = try body.optionalString("original_currency")
    reference = try body.string("reference")
    source = try body.string("source")
  }
}
