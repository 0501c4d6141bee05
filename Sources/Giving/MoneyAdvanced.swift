package import Journal
import Keeping
package import Ledger

/// What of one channel has come in for a fund and has not cleared, as far as nobody contests it or got it
/// back: what a platform will bring to the bank.
package struct MoneyToClear: Equatable, Sendable {
  package let fund: FundCode
  package let channel: Channel
  package var amount: Amount

  package init(fund: FundCode, channel: Channel, amount: Amount) {
    self.fund = fund
    self.channel = channel
    self.amount = amount
  }
}

/// What a fund has promised against money of one channel that has not cleared. It never exceeds that money.
package struct Advance: Equatable, Sendable {
  package let fund: FundCode
  package let channel: Channel
  package var amount: Amount
  /// The last day on which it grew: it is not settled before.
  package var day: Day

  package init(fund: FundCode, channel: Channel, amount: Amount, day: Day) {
    self.fund = fund
    self.channel = channel
    self.amount = amount
    self.day = day
  }
}

/// An advance that ended because its money cleared, was contested or went back: what comes again when the
/// act that ended it is undone.
package struct AdvanceEnded: Equatable, Sendable {
  /// The record of that act.
  package let seq: Int64
  package let fund: FundCode
  package let channel: Channel
  package let amount: Amount
  /// What the fund's reserve bore of it.
  package let reserveUsed: Amount
  /// The donation that was contested or went back; nil for a clearing.
  package let donation: Int64?

  package init(
    seq: Int64, fund: FundCode, channel: Channel, amount: Amount, reserveUsed: Amount,
    donation: Int64?
  ) {
    self.seq = seq
    self.fund = fund
    self.channel = channel
    self.amount = amount
    self.reserveUsed = reserveUsed
    self.donation = donation
  }
}

/// Free money has been counted before it cleared, as far as the policy lets an award be reserved against
/// it.
package struct MoneyAdvanced: Fact, Equatable {
  package static let type = "money.advanced"

  package let fund: FundCode
  package let channel: Channel
  package let amount: Amount
  package let day: Day

  package init(fund: FundCode, channel: Channel, amount: Amount, day: Day) {
    self.fund = fund
    self.channel = channel
    self.amount = amount
    self.day = day
  }

  package func write(to body: inout CanonicalWriter) {
    body.amount("amount", amount)
    body.choice("channel", channel)
    body.day("day", day)
    body.string("fund", fund.text)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    amount = try body.amount("amount")
    channel = try body.choice("channel")
    day = try body.day("day")
    fund = try body.fund("fund")
  }
}
