package import Journal
package import Ledger

/// How much of the money of a channel may be promised before it has cleared, once the platform has
/// confirmed it and nobody contests it. A channel that isn't named waits for the bank.
package struct SpendableShare: Hashable, Sendable, FactPart {
  package let channel: String
  package let percent: Int

  package init(channel: String, percent: Int) {
    self.channel = channel
    self.percent = percent
  }

  /// What may be promised of so much, rounded down.
  package func part(of amount: Amount) -> Amount {
    amount.part(percent, of: 100, roundedUp: false)
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("channel", channel)
    body.count("percent", percent)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    channel = try body.string("channel")
    percent = try body.count("percent")
    guard percent <= 100 else { throw body.refusal(.badValue("percent")) }
  }
}
