/// What the program needs an account for. A chart names the account that plays each role, so that no
/// account number stands in the code.
package enum AccountRole: String, Sendable, CaseIterable {
  case bank, platform, cash, cheques, transit, suspense, interfund
  case disputed
  case supplier
  case grantsPayable = "grants-payable"
  case heldForOthers = "held-for-others"
  case grantExpense = "grant-expense"
  case grantExpenseByAgreement = "grant-expense-by-agreement"
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
}
