import Ledger

/// A language that reasons and remarks are told in.
protocol Wording {
  var currency: Currency { get }
  /// Between thousands, and before decimals.
  var thousands: String { get }
  var decimal: String { get }
  /// What joins an amount to its reason, and a remark to what goes before.
  var colon: String { get }
  var semicolon: String { get }

  func sum(_ digits: String) -> String
  func words(for reason: Reason) -> String
  func words(for remark: Remark) -> String
  func words(for notice: Notice) -> String
}

extension Wording {
  func sentence(of explanation: Explanation) -> String {
    let remarks = explanation.remarks.map { semicolon + words(for: $0) }.joined()
    return sum(explanation.amount) + colon + words(for: explanation.reason) + remarks + "."
  }

  func sum(_ amount: Amount) -> String {
    sum(grouped(currency.plain(amount)))
  }

  /// Groups the whole part by three digits.
  func grouped(_ plain: String) -> String {
    let parts = plain.split(separator: ".")
    var whole = ""
    for (place, digit) in parts[0].enumerated() {
      let left = parts[0].count - place
      if place > 0, left % 3 == 0, whole != "-" { whole += thousands }
      whole.append(digit)
    }
    return parts.count == 1 ? whole : whole + decimal + parts[1]
  }

  /// A number of hundredths: `64.26`.
  func hundredths(_ number: Int64) -> String {
    let decimals = number % 100
    return grouped("\(number / 100).\(decimals < 10 ? "0" : "")\(decimals)")
  }

  /// The smallest coin has a name of its own only where a hundredth is meant.
  var hasCents: Bool { currency.exponent == 2 }
}
