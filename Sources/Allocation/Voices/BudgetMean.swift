/// How the budgets that voters propose become one.
package enum BudgetMean: String, Hashable, Sendable, CaseIterable {
  /// The mean of all. Anybody can pull it.
  case average
  /// Independent markets: nobody gains by proposing what it doesn't think.
  case markets
}
