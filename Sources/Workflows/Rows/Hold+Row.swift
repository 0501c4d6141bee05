package import Giving
import Ledger

extension Hold: Row {
  package static let table = "hold"
  package static let columns = ["number", "campaign", "ground", "day", "seq", "lifted_on"]

  package func write(to row: inout some RowWriter) {
    row.integer(code.number)
    row.optional(campaign?.text)
    row.choice(ground)
    row.day(day)
    row.integer(seq)
    row.day(liftedOn)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      code: HoldCode(number: try row.integer()),
      campaign: try row.optionalText().map(CampaignCode.init(known:)), ground: try row.choice(),
      day: try row.day(), seq: try row.integer(), liftedOn: try row.optionalDay())
  }
}
