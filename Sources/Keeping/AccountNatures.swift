package import Ledger

/// What postings on an account mean for what a fund may still promise.
package enum AccountNature: Sendable {
  /// Bank, cash box, money on its way between them, and what a platform or cheques in hand owe beside
  /// donations that are not yet cleared.
  case cash
  /// What the fund owes and will pay in money, or must first know whose it is.
  case debt
  /// A charge that the fund bears out of its free money.
  case cost
  /// A cost that the bank or a platform takes of itself.
  case fee
  case income
  /// Kept by the events of awards, hosting or transfers between funds alone.
  case event
  case other
}

/// The nature of every account, which sub-accounts take from the accounts they refine.
package struct AccountNatures: Sendable {
  private var natures: [AccountCode: AccountNature] = [:]

  package init() {}

  /// - Parameter accounts: of the financial book, in any order.
  package init(
    _ accounts: [(account: Account, roles: [AccountRole])]
  ) {
    var roles: [AccountCode: [AccountRole]] = [:]
    var known: [AccountCode: Account] = [:]
    for (account, own) in accounts {
      roles[account.code] = own
      known[account.code] = account
    }
    for (account, _) in accounts {
      var inherited: [AccountRole] = []
      var next: Account? = account
      while let current = next {
        inherited += roles[current.code] ?? []
        next = current.parent.flatMap { known[$0] }
      }
      natures[account.code] = AccountNatures.nature(of: account.kind, playing: inherited)
    }
  }

  package subscript(_ account: AccountCode) -> AccountNature {
    natures[account] ?? .other
  }

  private static func nature(
    of kind: AccountKind, playing roles: [AccountRole]
  ) -> AccountNature {
    for role in roles {
      switch role {
      case .bank, .cash, .transit, .platform, .cheques: return .cash
      case .debt, .supplier, .suspense: return .debt
      case .interfund, .grantsPayable: return .event
      case .outsideCosts, .grantExpense, .grantExpenseByAgreement: return .other
      case .bankFee, .platformFee: return .fee
      default: continue
      }
    }
    switch kind {
    case .expense: return .cost
    case .income: return .income
    case .asset, .liability, .equity: return .other
    }
  }
}
