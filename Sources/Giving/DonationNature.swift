package import Ledger

/// What a payment on a platform was for: a gift, or something sold or due beside it.
package enum DonationNature: String, Sendable, CaseIterable {
  case gift, ticket, membership

  /// What it is counted as in a fund of this kind: money held under a mandate is never income.
  package func incomeRole(_ kind: DonorKind, in fund: FundKind) -> AccountRole {
    fund == .hostedByMandate ? .heldForOthers : incomeRole(kind)
  }

  /// Where its income goes; a gift's follows the kind of donor.
  private func incomeRole(_ kind: DonorKind) -> AccountRole {
    switch self {
    case .gift: kind.incomeRole
    case .ticket: .ticketSale
    case .membership: .membershipDues
    }
  }
}
