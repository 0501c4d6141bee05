/// What the program needs an account for. A chart names the account that plays each role, so that no
/// account number stands in the code.
package enum AccountRole: String, Sendable, CaseIterable {
  case bank, platform, cash, cheques, transit, suspense, interfund
  case disputed
  case supplier
  case grantsPayable = "grants-payable"
  /// What was given for a project and carried into another year unspent, by who gave it.
  case dedicatedSubsidies = "dedicated-subsidies"
  case dedicatedContributions = "dedicated-contributions"
  case dedicatedGifts = "dedicated-gifts"
  /// The income that it becomes again when it is used.
  case subsidiesUsed = "subsidies-used"
  case contributionsUsed = "contributions-used"
  case giftsUsed = "gifts-used"
  case heldForOthers = "held-for-others"
  case grantExpense = "grant-expense"
  case grantExpenseByAgreement = "grant-expense-by-agreement"
  /// What a successor is given of a project's own money, 6573.
  case assetContribution = "asset-contribution"
  case personDonation = "person-donation"
  case companyDonation = "company-donation"
  case foundationContribution = "foundation-contribution"
  case bodyShare = "body-share"
  case ticketSale = "ticket-sale"
  case membershipDues = "membership-dues"
  case hostingFee = "hosting-fee"
  case bankFee = "bank-fee"
  case platformFee = "platform-fee"
  case countingLoss = "counting-loss"
  case refundLoss = "refund-loss"
  case otherIncome = "other-income"
  case priorYearRefund = "prior-year-refund"
  case openingEquity = "opening-equity"
  /// What a fund owes and will pay in money: its cash is not free for it any more.
  case debt
  /// Charges that are no costs of a fund: aid passed on, transfers to dedicated funds, gifts in kind.
  case outsideCosts = "outside-costs"

  /// The income that what waits on such an account becomes when it is used; nil for any other role.
  package var use: AccountRole? {
    switch self {
    case .dedicatedSubsidies: .subsidiesUsed
    case .dedicatedContributions: .contributionsUsed
    case .dedicatedGifts: .giftsUsed
    default: nil
    }
  }

  /// Whether several accounts of a chart may play it.
  package var isShared: Bool { self == .debt || self == .outsideCosts }
}
