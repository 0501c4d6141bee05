package import Giving

extension Pledge: Row {
  package static let table = "pledge"
  package static let columns = [
    "id", "campaign", "amount", "day", "due", "seq", "state", "donation",
  ]

  package func write(to row: inout some RowWriter) {
    row.id(id)
    row.text(campaign.text)
    row.amount(amount)
    row.day(day)
    row.day(due)
    row.integer(seq)
    row.choice(state)
    row.optional(donation)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      id: try row.id(), campaign: CampaignCode(known: try row.text()), amount: try row.amount(),
      day: try row.day(), due: try row.optionalDay(),
      seq: try row.integer(), state: try row.choice(), donation: try row.optionalInteger())
  }
}
