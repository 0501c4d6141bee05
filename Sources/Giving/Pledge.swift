package import Journal
package import Ledger

/// A promise, not yet money: it is in no entry.
package struct Pledge: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "j"

  package enum State: String, Sendable, CaseIterable { case promised, fulfilled, lapsed, cancelled }

  package let id: ID<Pledge>
  package let campaign: CampaignCode
  package let amount: Amount
  package let day: Day
  /// The day it was promised for.
  package let due: Day?
  package let seq: Int64
  package var state: State
  /// The record of the donation that fulfilled it.
  package var donation: Int64?

  package init(
    id: ID<Pledge>, campaign: CampaignCode, amount: Amount, day: Day, due: Day?, seq: Int64,
    state: State = .promised, donation: Int64? = nil
  ) {
    self.id = id
    self.campaign = campaign
    self.amount = amount
    self.day = day
    self.due = due
    self.seq = seq
    self.state = state
    self.donation = donation
  }
}
