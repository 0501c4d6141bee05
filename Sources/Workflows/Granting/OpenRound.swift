package import Allocation
import Council
package import Granting
import Keeping
package import Ledger

/// Opens a round for the money of one fund, with the order among equals fixed before any result.
package struct OpenRound {
  package var code: RoundCode
  /// Nil for the only fund of a campaign there is.
  package var fund: FundCode?
  package var opens: Day?
  package var closes: Day?
  package var ties: TieOrder

  package init(
    code: RoundCode, fund: FundCode? = nil, opens: Day? = nil, closes: Day? = nil,
    ties: TieOrder = .code
  ) {
    self.code = code
    self.fund = fund
    self.opens = opens
    self.closes = closes
    self.ties = ties
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Round {
    try recorder.require(.roundOpen)
    guard try view.find(Round.self, .text(code.text)) == nil else {
      throw GrantingRefusal.roundKnown(code)
    }
    if let opens, let closes, closes < opens { throw GrantingRefusal.roundClosesBeforeItOpens }
    let round = Round(
      code: code, fund: try fundToGrant(view), opens: opens, closes: closes, ties: ties,
      openedOn: today)
    try recorder.record(RoundOpened(round: round, document: recorder.document))
    return round
  }

  private func fundToGrant(_ view: some BooksView) throws -> FundCode {
    if let fund {
      guard try view.find(Fund.self, .text(fund.text)) != nil, fund != .unassigned else {
        throw KeepingRefusal.fundUnknown(fund)
      }
      return fund
    }
    let funds = try view.rows(Fund.self, where: [.equals("kind", FundKind.campaign.rawValue)])
      .filter { $0.parent == nil }
    guard funds.count == 1 else {
      throw GrantingRefusal.roundNeedsFund(choices: funds.map(\.code))
    }
    return funds[0].code
  }
}
