package import Ledger

/// A small chart with an account for every role, numbered as the French association chart is.
package enum TestChart {
  private static let accounts: [(String, AccountKind, [AccountRole])] = [
    ("102", .equity, [.openingEquity]), ("164", .liability, []),
    ("181", .liability, [.interfund]), ("191", .liability, []),
    ("194", .liability, [.dedicatedSubsidies]), ("195", .liability, [.dedicatedContributions]),
    ("196", .liability, [.dedicatedGifts]),
    ("401", .liability, [.supplier, .debt]), ("411", .asset, []), ("421", .liability, [.debt]),
    ("467", .asset, [.disputed]),
    ("4682", .liability, [.grantsPayable]), ("4683", .liability, [.heldForOthers]),
    ("471", .liability, [.suspense]), ("5112", .asset, [.cheques]), ("512", .asset, [.bank]),
    ("517", .asset, [.platform]), ("53", .asset, [.cash]), ("58", .asset, [.transit]),
    ("613", .expense, []), ("627", .expense, [.bankFee]), ("6278", .expense, [.platformFee]),
    ("6571", .expense, [.grantExpense, .outsideCosts]),
    ("6573", .expense, [.assetContribution, .outsideCosts]),
    ("6572", .expense, [.grantExpenseByAgreement]),
    ("658", .expense, [.countingLoss, .refundLoss]), ("672", .expense, [.priorYearRefund]),
    ("6896", .expense, [.outsideCosts]),
    ("706", .income, [.ticketSale, .hostingFee]), ("75411", .income, [.personDonation]),
    ("7542", .income, [.companyDonation]), ("7551", .income, [.foundationContribution]),
    ("7552", .income, [.bodyShare]), ("756", .income, [.membershipDues]),
    ("758", .income, [.otherIncome]), ("7894", .income, [.subsidiesUsed]),
    ("7895", .income, [.contributionsUsed]), ("7896", .income, [.giftsUsed]),
  ]

  package static let chart = Chart(
    name: "test",
    lines: accounts.map { code, kind, roles in
      Chart.Line(
        account: Account(
          code: AccountCode(known: code), book: .financial, label: code, kind: kind, parent: nil),
        labelInEnglish: code, roles: roles)
    })
}
