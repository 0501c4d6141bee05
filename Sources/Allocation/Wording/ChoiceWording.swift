import Ledger

/// A language that choices among projects are told in.
protocol ChoiceWording {
  associatedtype Numbers: Wording
  var numbers: Numbers { get }

  func words(for reason: ChoiceReason) -> String
  func words(for remark: ChoiceRemark) -> String
}

extension ChoiceWording {
  func sentence(of explanation: ChoiceExplanation) -> String {
    let remarks = explanation.remarks.map { numbers.semicolon + words(for: $0) }.joined()
    return words(for: explanation.reason) + remarks + "."
  }

  func sum(_ amount: Amount) -> String { numbers.sum(amount) }

  /// To the nearest cent; what is less than one is said to be so.
  func sum(_ ratio: ExactRatio) -> String {
    ratio.whole.isZero && !ratio.isZero ? "< " + sum(Amount(minorUnits: 1)) : sum(ratio.rounded)
  }

  func count(_ number: Int) -> String { numbers.grouped(String(number)) }

  /// The first few, joined by commas.
  func list(_ parts: [String], more: (Int) -> String) -> String {
    let first = parts.prefix(3).joined(separator: ", ")
    return parts.count > 3 ? first + more(parts.count - 3) : first
  }
}
