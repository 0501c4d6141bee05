import Ledger

/// An entry that reverses another has its postings with the signs turned, and no third one reverses the
/// same.
enum ReversalsCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    var reversed: Set<Int64> = []
    try view.forEachEntryOfAct { entry in
      guard let original = entry.reverses else { return }
      if !reversed.insert(original).inserted {
        findings.append(
          NamedCheck.Finding(.reversals, String(entry.id), "\(original) was reversed before"))
      }
      if try sums(of: original, turned: true, in: view) != sums(of: entry.id, in: view) {
        findings.append(
          NamedCheck.Finding(
            .reversals, String(entry.id), "it is not equal and opposite to \(original)"))
      }
    }
    return findings
  }

  private struct Place: Hashable {
    let account: AccountCode
    let fund: FundCode
  }

  private static func sums(
    of entry: Int64, turned: Bool = false, in view: some BooksView
  ) throws -> [Place: Amount] {
    var sums: [Place: Amount] = [:]
    try view.forEach(PostingRow.self, where: [.equals("entry", .integer(entry))]) { row in
      let place = Place(account: row.posting.account, fund: row.posting.fund)
      let amount = turned ? try row.posting.amount.negated() : row.posting.amount
      sums[place] = try (sums[place] ?? .zero) + amount
      return true
    }
    return sums.filter { !$0.value.isZero }
  }
}
