import Allocation
package import Ledger

/// The child funds of a fund, with the money in them that donors designated and that is free. Whom it is
/// for, the rest of the child fund's code says: an application, a collective, or a tag.
package struct DesignatedFunds: Sendable {
  package struct Line: Sendable {
    package let fund: FundCode
    /// What its money is for.
    package let name: String
    package let free: Amount
  }

  package let lines: [Line]

  /// Those with free money, today and on every later day in the books.
  package init(of fund: FundCode, from day: Day, in view: some BooksView) throws {
    lines = try view.rows(Fund.self, where: [.equals("parent", fund.text)]).compactMap { child in
      guard let name = child.code.designation(in: fund) else { return nil }
      let free = try CommitmentBalances.lowestFree(of: child.code, from: day, in: view)
      return free.isPositive ? Line(fund: child.code, name: name, free: free) : nil
    }
  }

  /// As parts of a pot.
  func designations() throws -> [Designation] {
    try lines.map { try Designation(name: $0.name, amount: $0.free) }
  }
}
