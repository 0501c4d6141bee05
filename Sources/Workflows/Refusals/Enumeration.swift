import Granting

/// Lists of names in sentences.
enum Enumeration {
  private static let most = 5

  /// The first of a list, and how many more.
  static func cut(_ names: [String]) -> String {
    let first = names.prefix(most).joined(separator: ", ")
    return names.count > most ? "\(first) and \(names.count - most) more" : first
  }

  /// `payout CA-G1-…`, or several of them.
  static func payouts(_ payouts: [PayoutCode]) -> String {
    (payouts.count == 1 ? "payout " : "payouts ") + cut(payouts.map(\.text))
  }
}
