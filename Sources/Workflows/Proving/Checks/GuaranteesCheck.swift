import Keeping
import Ledger

/// What others gave to fill shortfalls is within what they stand for and is what the entries say, and no
/// designated part is short while the reserve of its fund holds money.
enum GuaranteesCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    try withinCeilings(in: view) + asPosted(in: view) + parts(in: view)
  }

  private static func withinCeilings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    try view.rows(Guarantee.self).compactMap { guarantee in
      let called = try Guarantees.called(guarantee, in: view)
      guard called > guarantee.ceiling else { return nil }
      return NamedCheck.Finding(
        .guarantees, guarantee.fund.text,
        "fund \(guarantee.guarantor) has given more than it stands for",
        expected: guarantee.ceiling, found: called)
    }
  }

  /// Covers and their returns, as the liaison between funds was moved by them.
  private static func asPosted(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var found: [FundCode: Amount] = [:]
    try view.forEachEntryOfAct { entry in
      guard entry.book == .commitment,
        entry.label == .shortfallCovered || entry.label == .coverReturned
      else { return }
      for posting in try view.rows(PostingRow.self, where: [.equals("entry", .integer(entry.id))])
      where posting.posting.account == CommitmentAccount.moved.code {
        let fund = posting.posting.fund
        found[fund] = try (found[fund] ?? .zero) - posting.posting.amount
      }
    }
    var owed: [FundCode: Amount] = [:]
    for cover in try view.rows(Cover.self) {
      owed[cover.fund] = try (owed[cover.fund] ?? .zero) + cover.owed
      owed[cover.bearer] = try (owed[cover.bearer] ?? .zero) - cover.owed
    }
    return Set(found.keys).union(owed.keys).sorted().compactMap { fund in
      let (expected, found) = (owed[fund] ?? .zero, found[fund] ?? .zero)
      return expected == found
        ? nil : NamedCheck.Finding(.guarantees, fund, expected: expected, found: found)
    }
  }

  /// A designated part isn't short while the reserve of its fund holds something.
  private static func parts(in view: some BooksView) throws -> [NamedCheck.Finding] {
    try view.rows(Fund.self).compactMap { fund in
      guard let parent = fund.parent else { return nil }
      let free = try Commitments(of: fund.code, in: view).net(.free)
      let reserve = try Commitments(of: parent, in: view).net(.reserve)
      guard free.isNegative, reserve.isPositive else { return nil }
      return NamedCheck.Finding(
        .guarantees, fund.code.text, "it is short while the reserve of fund \(parent) holds money",
        expected: .zero, found: reserve)
    }
  }
}
