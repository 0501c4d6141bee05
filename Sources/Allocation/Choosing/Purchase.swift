/// One project bought, and who paid.
struct Purchase {
  let project: Int
  let isLocked: Bool
  /// Projects whose turn it was as well: the order of ties decided.
  let equals: [Int]
  /// What a full payer gives for a unit of weight.
  var price = ExactRatio.zero
  private(set) var payments: [PaidAlike] = []

  init(project: Int, isLocked: Bool = false, equals: [Int] = []) {
    self.project = project
    self.isLocked = isLocked
    self.equals = equals
  }

  mutating func note(
    _ payment: Purses.Payment, by ballots: ArraySlice<Int32>, over denominator: WideNatural,
    keepingPayers: Bool
  ) {
    guard keepingPayers else { return }
    payments.append(
      PaidAlike(
        each: ExactRatio(payment.amount, over: denominator), weight: payment.weight,
        isFull: payment.isFull, ballots: ballots))
  }
}

/// Ballots that paid the same for a project.
package struct PaidAlike: Hashable, Sendable {
  package let each: ExactRatio
  /// What the project counts on each of these ballots.
  package let weight: UInt64
  /// Whether each paid the whole price, and not just what was left in the purse.
  package let isFull: Bool
  let ballots: ArraySlice<Int32>

  package var count: Int { ballots.count }
}
