package import Giving

extension Donation: Row {
  package static let table = "donation"
  package static let columns = [
    "seq", "id", "source", "reference", "campaign", "fund", "import", "day", "amount", "channel",
    "account", "kind", "nature", "income", "country", "anonymous", "fee", "original_amount",
    "original_currency", "state", "refunded", "lost", "held", "cleared_on",
    "clearing", "reversible_until", "entry",
  ]

  /// The columns under an index are of those that never change.
  package static let changingColumns = [
    "campaign", "fund", "day", "amount", "channel", "account", "kind", "nature", "income",
    "country",
    "anonymous", "fee", "state", "refunded", "lost", "held", "cleared_on", "clearing",
    "reversible_until", "entry",
  ]

  package func write(to row: inout some RowWriter) {
    row.integer(seq)
    row.id(id)
    row.text(source)
    row.text(reference)
    row.text(campaign.text)
    row.fund(fund)
    row.id(importID)
    row.day(day)
    row.amount(amount)
    row.choice(channel)
    row.account(account)
    row.choice(kind)
    row.choice(nature)
    row.account(income)
    row.optional(country)
    row.boolean(anonymous)
    row.amount(fee)
    row.optional(originalAmount)
    row.optional(originalCurrency)
    row.choice(state)
    row.amount(refunded)
    row.amount(lost)
    row.amount(held)
    row.day(clearedOn)
    row.id(clearing)
    row.day(reversibleUntil)
    row.integer(entry)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      seq: try row.integer(), id: try row.id(), source: try row.text(),
      reference: try row.text(), campaign: CampaignCode(known: try row.text()),
      fund: try row.fund(), importID: try row.optionalID(), day: try row.day(),
      amount: try row.amount(), channel: try row.choice(), account: try row.account(),
      kind: try row.choice(), nature: try row.choice(), income: try row.account(),
      country: try row.optionalText(),
      anonymous: try row.boolean(), fee: try row.amount(),
      originalAmount: try row.optionalText(), originalCurrency: try row.optionalText(),
      state: try row.choice(), refunded: try row.amount(),
      lost: try row.amount(), held: try row.amount(), clearedOn: try row.optionalDay(),
      clearing: try row.optionalID(), reversibleUntil: try row.optionalDay(),
      entry: try row.integer())
  }
}
