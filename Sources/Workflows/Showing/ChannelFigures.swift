package import Giving
package import Ledger

/// What came in by one channel, from kept sums.
package struct ChannelFigures: Hashable, Sendable {
  package let channel: Channel
  package var donations = 0
  package var collected = Amount.zero

  /// A campaign's channels that brought something in, in the glossary's order.
  package static func of(
    _ campaign: CampaignCode, in view: some BooksView, through: Day?
  ) throws -> [ChannelFigures] {
    var figures: [Channel: ChannelFigures] = [:]
    try view.forEach(DonationSum.self, where: [.equals("campaign", campaign.text)]) { sum in
      if let through, sum.key.day > through { return true }
      let channel = sum.key.channel
      var own = figures[channel] ?? ChannelFigures(channel: channel)
      own.donations += Int(sum.donations)
      own.collected = try own.collected + sum.collected
      figures[channel] = own
      return true
    }
    return Channel.allCases.compactMap { figures[$0] }
      .filter { $0.donations != 0 || !$0.collected.isZero }
  }
}
