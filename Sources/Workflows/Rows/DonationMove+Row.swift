package import Giving

extension DonationMove: Row {
  package static let table = "donation_move"
  package static let columns = [
    "seq", "entry", "donation", "day", "from_campaign", "from_fund", "to_campaign", "to_fund",
    "document",
    "reversed",
  ]

  package func write(to row: inout some RowWriter) {
    row.integer(seq)
    row.optional(entry)
    row.integer(donation)
    row.day(day)
    row.text(fromCampaign.text)
    row.fund(fromFund)
    row.text(toCampaign.text)
    row.fund(toFund)
    row.id(document)
    row.boolean(isReversed)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      seq: try row.integer(), entry: try row.optionalInteger(), donation: try row.integer(),
      day: try row.day(),
      fromCampaign: CampaignCode(known: try row.text()), fromFund: try row.fund(),
      toCampaign: CampaignCode(known: try row.text()), toFund: try row.fund(),
      document: try row.optionalID(), isReversed: try row.boolean())
  }
}
