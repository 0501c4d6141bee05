import Giving
import Keeping
import Ledger

/// The child funds that donors' designations open.
enum Designations {
  /// The campaign's fund, or its child of this designation, opened by its first donation.
  static func fund<Tables>(
    _ designation: FundCode?, of campaign: Campaign, _ recorder: inout Recorder<Tables>,
    today: Day
  ) throws -> FundCode {
    guard let designation else { return campaign.fund }
    guard let code = campaign.fund.child(designation.text) else {
      throw KeepingRefusal.fundUnknown(designation)
    }
    if try recorder.tables.find(Fund.self, .text(code.text)) == nil {
      guard let parent = try recorder.tables.find(Fund.self, .text(campaign.fund.text)) else {
        throw KeepingRefusal.fundUnknown(campaign.fund)
      }
      try recorder.record(
        FundOpened(
          fund: Fund(
            code: code, name: designation.text, kind: parent.kind, parent: parent.code),
          day: today, document: recorder.document))
    }
    return code
  }
}
