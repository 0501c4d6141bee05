package import Journal
package import Keeping
package import Ledger

/// How much of a fund is set aside for one purpose.
package struct ReserveRule: Hashable, Sendable, FactPart {
  package enum Measure: Hashable, Sendable {
    case amount(Amount)
    /// Hundredths of a percent of what has cleared; it moves with each clearing.
    case share(Int)
  }

  package let purpose: ReservePurpose
  package let measure: Measure

  package init(_ purpose: ReservePurpose, _ measure: Measure) {
    self.purpose = purpose
    self.measure = measure
  }

  /// What is kept of so much that has cleared, rounded up.
  package func level(of cleared: Amount) -> Amount {
    switch measure {
    case .amount(let amount): amount
    case .share(let share): cleared.part(share, of: 10_000, roundedUp: true)
    }
  }

  package func write(to body: inout CanonicalWriter) {
    if case .amount(let amount) = measure { body.amount("amount", amount) }
    body.choice("purpose", purpose)
    if case .share(let share) = measure { body.count("share", share) }
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    let amount = try body.optionalAmount("amount")
    purpose = try body.choice("purpose")
    if let amount {
      measure = .amount(amount)
    } else {
      let share = try body.count("share")
      guard share <= 10_000 else { throw body.invalidValue("share") }
      measure = .share(share)
    }
  }
}

extension Amount {
  /// A part of what is above zero, to the minor unit. Exact however large: no part is more than the whole.
  func part(_ part: Int, of whole: Int, roundedUp: Bool) -> Amount {
    guard isPositive else { return .zero }
    let product = minorUnits.multipliedFullWidth(by: Int64(part))
    let (quotient, remainder) = Int64(whole).dividingFullWidth(product)
    return Amount(minorUnits: roundedUp && remainder > 0 ? quotient + 1 : quotient)
  }
}
