package import Giving
import Ledger

extension RetentionTerm: Row {
  package static let table = "retention"
  package static let columns = ["campaign", "since", "months", "seq"]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.text(Self.key(campaign))
    row.day(since)
    row.integer(Int64(months))
    row.integer(seq)
  }

  package init(from row: inout some RowReader) throws {
    let campaign = try row.text()
    let since = try row.day()
    let months = try row.integer()
    self.init(
      campaign: campaign.isEmpty ? nil : CampaignCode(known: campaign), since: since,
      months: Int(months), seq: try row.integer())
  }

  /// A key has no null in it.
  static func key(_ campaign: CampaignCode?) -> String { campaign?.text ?? "" }
}
