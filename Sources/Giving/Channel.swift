package import Ledger

/// How a donation came, as our CSV spells it. It fixes the account the money sits on, when it is
/// cleared, and how long a bank may still take it back (`domain.md`, Channels).
package enum Channel: String, Sendable, CaseIterable {
  case card, transfer
  case directDebit = "direct-debit"
  case cheque, cash, platform

  package var accountRole: AccountRole {
    switch self {
    case .card, .directDebit, .platform: .platform
    case .transfer: .bank
    case .cheque: .cheques
    case .cash: .cash
    }
  }

  /// Money in the bank on the row's own day needs no later clearing.
  package var clearsAtOnce: Bool { self == .transfer }

  /// The last day on which the law or the scheme lets the payer take it back: 13 months for cards
  /// and unauthorised debits (directive (EU) 2015/2366, art. 71; CMF L133-24).
  package func reversibleUntil(_ day: Day) -> Day? {
    switch self {
    case .card, .platform, .directDebit: day.adding(months: 13)
    case .transfer, .cheque, .cash: nil
    }
  }
}

/// Who gave; fixes the income account.
package enum DonorKind: String, Sendable, CaseIterable {
  case person, company, foundation, body

  package var incomeRole: AccountRole {
    switch self {
    case .person: .personDonation
    case .company: .companyDonation
    case .foundation: .foundationContribution
    case .body: .bodyShare
    }
  }
}

extension Channel {
  /// What is expected to be taken back, in ten-thousandths: orders of magnitude published by card
  /// schemes and by processors of SEPA debits, until an organisation knows its own.
  package var expectedLossRate: Int64 {
    switch self {
    case .card, .platform: 20
    case .directDebit: 100
    case .transfer, .cheque, .cash: 0
    }
  }

  /// The rate's part of an amount, rounded down: the remainder stays counted as not lost.
  package func expectedLoss(of amount: Amount) -> Amount {
    let (whole, rest) = amount.minorUnits.quotientAndRemainder(dividingBy: 10_000)
    return Amount(minorUnits: whole * expectedLossRate + rest * expectedLossRate / 10_000)
  }
}
