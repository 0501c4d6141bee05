/// The rules that the program enforces, by the numbers the domain gives them, and how each is known to hold: by
/// checks of the books, or by the way they are made.
package struct DomainRule: Sendable {
  package let number: Int
  package let words: String
  package let checks: [NamedCheck]
  /// Why books can't break it, or the part of it that no check sees.
  package let construction: String?

  private init(
    _ number: Int, _ words: String, _ checks: [NamedCheck], by construction: String? = nil
  ) {
    self.number = number
    self.words = words
    self.checks = checks
    self.construction = construction
  }

  package static let all = [
    DomainRule(
      1, "no decision makes free money negative",
      [.balances, .commitment, .awards, .shortfall, .guarantees, .liaison]),
    DomainRule(
      2, "reserve against cleared money, send against the bank's",
      [.sendable, .spendableCash, .advances, .unassigned],
      by: """
        what the policy lets awards count on before it clears ends with its clearing, or with \
        whatever takes it away: it is then free money, or a shortfall
        """),
    DomainRule(3, "the safety reserve, by purpose", [.reserves]),
    DomainRule(4, "tiers by amount; urgent decisions are ratified", [.approvals, .ratified]),
    DomainRule(5, "approvals are tallied line by line", [.approvals]),
    DomainRule(6, "interest is declared first", [.interests]),
    DomainRule(7, "hands kept apart, or countersigned", [.separation, .countersigned, .team]),
    DomainRule(
      8, "evidence of approvals and of second persons' acts", [.evidence, .signatures],
      by: "what only a name backs is told with every answer that counts it"),
    DomainRule(9, "no more is awarded than was asked", [.requests]),
    DomainRule(
      10, "payouts within their award and its terms", [.payments, .terms, .vouchers]),
    DomainRule(11, "each transfer carries its code", [.remittance]),
    DomainRule(12, "warnings are answered", [.warnings]),
    DomainRule(
      13, "accounts: read right, and called back about; whole checklists before payment",
      [.accounts, .separation, .checklists],
      by: "an account whose digits don't check is refused where it is read"),
    DomainRule(14, "refunds stay within their donation", [.refunds]),
    DomainRule(
      15, "nothing is deleted", [.reversals],
      by: "the database refuses to change or delete records, entries and postings"),
    DomainRule(16, "cash of restricted funds moves for a cause", [.causes]),
    DomainRule(17, "imports", [.imports]),
    DomainRule(
      18, "free text never enters the journal", [],
      by: "facts have codes, amounts, days and commitments; words are in the people file alone"),
    DomainRule(
      19, "people kept, held and erased", [.erasures, .holds, .retention, .copies],
      by: "what a campaign doesn't keep of people is never written"),
    DomainRule(
      20, "no donor in public output", [],
      by: """
        it is a rule of pages, not of books: they have no names to print, and one writer of \
        cells neutralises what a spreadsheet would execute
        """),
    DomainRule(
      21, "gates of campaigns, applications and payouts", [.gates, .hosting, .agreements],
      by: "what a project's agreement must say is asked where it is recorded"),
    DomainRule(22, "the promise made to donors", [.promises]),
    DomainRule(
      23, "counters with alerts", [],
      by: "they are sums over the books, told by caisse status: nothing can be out of step"),
    DomainRule(24, "a hosted project closes with nothing left", [.hosting]),
    DomainRule(25, "tax receipts are off until a ruling turns them on", [.receipts]),
  ]
}
