package import Ledger

/// What a payment on a platform was for: a gift, or something sold or due beside it.
package enum DonationNature: String, Sendable, CaseIterable {
  case gift, ticket, membership

  /// Where its income goes; a gift's follows the kind of donor.
  package func incomeRole(_ kind: DonorKind) -> AccountRole {
    switch self {
    case .gift: kind.incomeRole
    case .ticket: .ticketSale
    case .membership: .membershipDues
    }
  }
}
