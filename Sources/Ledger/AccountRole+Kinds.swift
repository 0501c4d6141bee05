extension AccountRole {
  /// Of which kinds an account is that plays it.
  package var kinds: Set<AccountKind> {
    switch self {
    case .bank, .platform, .cash, .cheques, .transit: [.asset]
    case .suspense, .interfund, .disputed: [.asset, .liability]
    case .supplier, .grantsPayable, .dedicatedSubsidies, .dedicatedContributions,
      .dedicatedGifts, .heldForOthers, .debt:
      [.liability]
    case .subsidiesUsed, .contributionsUsed, .giftsUsed, .personDonation, .companyDonation,
      .foundationContribution, .bodyShare, .ticketSale, .membershipDues, .hostingFee,
      .otherIncome:
      [.income]
    case .grantExpense, .grantExpenseByAgreement, .assetContribution, .bankFee, .platformFee,
      .countingLoss, .refundLoss, .priorYearRefund, .outsideCosts:
      [.expense]
    case .openingEquity: [.equity]
    }
  }
}
