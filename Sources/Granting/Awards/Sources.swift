package import Journal
import Keeping
package import Ledger

/// A fund, and how much of a sum it bears.
package struct Source: Hashable, Sendable {
  package let fund: FundCode
  package let amount: Amount

  package init(_ fund: FundCode, _ amount: Amount) {
    self.fund = fund
    self.amount = amount
  }
}

/// Where a sum comes from or goes back to, fund by fund: money that donors designated stands first, the
/// fund it is a part of last. Most sums have one source.
package struct Sources: Hashable, Sendable {
  package let all: [Source]
  package let total: Amount

  /// Funds that bear nothing are left out. Nil where none is left, one is named twice or bears less
  /// than nothing, and where the sum is too large.
  package init?(_ sources: [Source]) {
    all = sources.filter { !$0.amount.isZero }
    guard !all.isEmpty, all.allSatisfy(\.amount.isPositive),
      Set(all.map(\.fund)).count == all.count, let total = try? all.map(\.amount).sum()
    else { return nil }
    self.total = total
  }

  /// A sum above zero of one fund.
  package init(_ fund: FundCode, _ amount: Amount) {
    precondition(amount.isPositive, "sums of zero and less are refused before they have a source")
    all = [Source(fund, amount)]
    total = amount
  }

  /// The sum taken from what funds have, each in its turn as far as it goes. Nil where they don't have
  /// it together.
  package init?(taking amount: Amount, from funds: [Source]) {
    var left = amount
    var taken: [Source] = []
    for source in funds where left.isPositive && source.amount.isPositive {
      let part = min(left, source.amount)
      guard let rest = try? left - part else { return nil }
      taken.append(Source(source.fund, part))
      left = rest
    }
    guard left.isZero else { return nil }
    self.init(taken)
  }

  package func amount(of fund: FundCode) -> Amount {
    all.first { $0.fund == fund }?.amount ?? .zero
  }

  /// What donors designated of a sum that this fund bears with its child funds.
  package func designated(beside fund: FundCode) -> Amount {
    Amount(minorUnits: total.minorUnits - amount(of: fund).minorUnits)
  }
}

extension Source: FactPart {
  package func write(to body: inout CanonicalWriter) {
    body.amount("amount", amount)
    body.string("fund", fund.text)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    amount = try body.amount("amount")
    fund = try body.fund("fund")
  }
}

/// A sum by its sources is the list of them.
extension Sources: FactPart {
  package func write(to body: inout CanonicalWriter) {
    body.parts("sources", all)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    guard let sources = Sources(try body.parts("sources")) else {
      throw body.invalidValue("sources")
    }
    self = sources
  }
}
