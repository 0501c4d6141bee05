package import Ledger

/// What makes the law require that a donor's particulars are kept although the donor wants them erased.
package enum RetentionGround: String, Sendable, CaseIterable {
  /// A tax receipt can be issued for the donation: the tax office may ask for it during six years
  /// (livre des procédures fiscales, art. L102 B and L102 E).
  case taxReceipt = "tax-receipt"
  /// The donation has a supporting document: ten years (code de commerce, art. L123-22).
  case document

  private var years: Int {
    switch self {
    case .taxReceipt: 6
    case .document: 10
    }
  }

  /// The last day on which a donation of this day is kept: it counts from the end of its year.
  package func lastDay(of day: Day) -> Day {
    Day(year: min(day.civil.year + years, 9999), month: 12, day: 31)!
  }

  package var words: Message {
    switch self {
    case .taxReceipt: "tax receipts can be issued (LPF L102 B, six years)"
    case .document: "they have supporting documents (code de commerce L123-22, ten years)"
    }
  }
}
