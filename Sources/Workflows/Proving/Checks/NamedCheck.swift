package import Ledger

/// One thing that holds of the books after every act (`domain.md` 3 and 4), by the name it is asked for.
package enum NamedCheck: String, Sendable, CaseIterable {
  /// Debits equal credits in each book and fund.
  case balances
  /// free + reserve + reserved + payable + paid + cost + refunded + held + lost
  /// = cleared + returned ± moved + advanced
  case commitment
  /// reserved + payable + paid = awards − released
  case awards
  /// Banked money less debts is what is free, reserved or payable, less what is promised before it clears.
  case spendableCash = "spendable-cash"
  /// Free money below zero has used up the reserve: it is the shortfall.
  case shortfall
  /// Money not yet identified is promised to nobody.
  case unassigned
  /// What funds owe each other, 18x, sums to zero.
  case liaison
  /// What is on its way from an account is there (rule 2).
  case sendable
  /// What is promised before it clears is no more than the money on its way (2).
  case advances
  /// What others gave for shortfalls is within what they stand for.
  case guarantees
  /// A fund's reserve is what its purposes hold (3).
  case reserves
  /// Awards were approved by as many as their tier asks, of those who could answer (4, 5).
  case approvals
  /// Who approved an award had declared what ties them to it (6).
  case interests
  /// Who does an act doesn't check it, and who approves doesn't pay (7).
  case separation
  /// Members who have keys sign, and minutes that decided something are countersigned in time (8).
  case evidence
  /// Members who have keys sign what they do as a second person (8).
  case signatures
  /// No more is awarded than was asked, unless for a reason (9).
  case requests
  /// Payouts add up to no more than their award, and what is confirmed is what is paid (10).
  case payments
  /// What is paid of an award keeps to its instalments, and what is closed was reported on (10).
  case terms
  /// Vouchers justify no more than was paid (10).
  case vouchers
  /// Money was sent through gates that were open (21).
  case gates
  /// Money was sent for whole checklists (13).
  case checklists
  /// What spoke against a payment had been answered (12).
  case warnings
  /// Money went to accounts that another member had called back about (13).
  case accounts
  /// A payout's code is its own (11).
  case remittance
  /// Refunds and lost disputes add up to no more than their donation (14).
  case refunds
  /// An entry that reverses another is equal and opposite to it (15).
  case reversals
  /// Entries by hand on the cash of a restricted fund have a cause (16).
  case causes
  /// An import brought as many donations as it says (17).
  case imports
  /// What was erased is not in the people file (19).
  case erasures
  /// Whoever is held is in the people file (19).
  case holds
  /// What the retention policy has due is erased within its term (19).
  case retention
  /// Copies of the people file are destroyed in time (19).
  case copies
  /// A hosted project that is closed holds nothing, and others looked at what was paid of it (7, 24).
  case hosting
  /// Grants are spent within the days and the sum that their funders agreed.
  case agreements
  /// What those who give were promised is on record whole (22).
  case promises
  /// Tax receipts are on by a ruling (25).
  case receipts
  /// What was decided urgently is ratified within its term.
  case ratified
  /// Where one member had a hand too many in a payment, another has stood for it within the term (7).
  case countersigned
  /// The members can do all that the policy in force asks of them.
  case team

  /// Where one of them doesn't hold.
  package struct Finding: Hashable, Sendable {
    package let check: NamedCheck
    /// The fund, or the code of what it is about; nil where it is about all funds.
    package let subject: String?
    /// What is wrong; nil where two sums differ that should not.
    package let words: String?
    package let expected: Amount?
    package let found: Amount?

    package init(_ check: NamedCheck, _ fund: FundCode?, expected: Amount, found: Amount) {
      self.init(check, fund?.text, nil, expected: expected, found: found)
    }

    package init(
      _ check: NamedCheck, _ subject: String?, _ words: String?, expected: Amount? = nil,
      found: Amount? = nil
    ) {
      self.check = check
      self.subject = subject
      self.words = words
      self.expected = expected
      self.found = found
    }
  }

  /// What these checks find, in their order; nothing when all hold.
  package static func findings(
    of checks: [NamedCheck], in view: some BooksView, today: Day
  ) throws -> [Finding] {
    let identities = try Identities.breaches(in: view)
    return try checks.flatMap { check in
      switch check {
      case .balances: try BalancesCheck.findings(in: view)
      case .awards: try AwardsCheck.findings(in: view)
      case .sendable: try SendableCheck.findings(in: view)
      case .advances: try AdvancesCheck.findings(in: view)
      case .guarantees: try GuaranteesCheck.findings(in: view)
      case .agreements: try AgreementsCheck.findings(in: view, today: today)
      case .reserves: try ReservesCheck.findings(in: view)
      case .approvals: try ApprovalsCheck.findings(in: view)
      case .interests: try InterestsCheck.findings(in: view)
      case .separation: try SeparationCheck.findings(in: view)
      case .evidence: try EvidenceCheck.findings(in: view, today: today)
      case .signatures: try SignaturesCheck.findings(in: view)
      case .requests: try RequestsCheck.findings(in: view)
      case .payments: try PaymentsCheck.findings(in: view)
      case .terms: try TermsCheck.findings(in: view, today: today)
      case .vouchers: try VouchersCheck.findings(in: view)
      case .gates: try GatesCheck.findings(in: view)
      case .checklists: try ChecklistsCheck.findings(in: view)
      case .warnings: try WarningsCheck.findings(in: view)
      case .accounts: try AccountsCheck.findings(in: view)
      case .remittance: try RemittanceCheck.findings(in: view)
      case .refunds: try RefundsCheck.findings(in: view)
      case .reversals: try ReversalsCheck.findings(in: view)
      case .causes: try CausesCheck.findings(in: view)
      case .imports: try ImportsCheck.findings(in: view)
      case .erasures: try ErasuresCheck.findings(in: view)
      case .holds: try HoldsCheck.findings(in: view)
      case .retention: try RetentionCheck.findings(in: view, today: today)
      case .copies: try CopiesCheck.findings(in: view, today: today)
      case .hosting: try HostingCheck.findings(in: view)
      case .promises: try PromisesCheck.findings(in: view)
      case .receipts: try ReceiptsCheck.findings(in: view)
      case .ratified: try RatifiedCheck.findings(in: view, today: today)
      case .countersigned: try CountersignedCheck.findings(in: view, today: today)
      case .commitment, .spendableCash, .shortfall, .unassigned, .liaison, .team:
        identities.filter { check.identities.contains($0.identity) }.map {
          Finding(check, $0.fund, expected: $0.expected, found: $0.found)
        }
      }
    }
  }

  private var identities: [String] {
    switch self {
    case .commitment: ["commitment"]
    case .spendableCash: ["spendable-cash"]
    case .shortfall: ["reserve-before-shortfall", "reserve-not-negative"]
    case .unassigned: ["unassigned-unspendable"]
    case .liaison: ["liaison"]
    default: []
    }
  }
}
