import Giving
import Journal
import Ledger

/// Refunds and lost disputes take no more of a donation than it was.
enum RefundsCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var taken: [Int64: Amount] = [:]
    try view.forEach(Refund.self, where: []) { refund in
      guard !refund.isVoided else { return true }
      taken[refund.donation] = try (taken[refund.donation] ?? .zero) + refund.taken()
      return true
    }
    try view.forEach(
      Dispute.self, where: [.equals("state", Dispute.State.lost.rawValue)]
    ) { dispute in
      taken[dispute.donation] = try (taken[dispute.donation] ?? .zero) + dispute.lost()
      return true
    }
    return try taken.sorted { $0.key < $1.key }.compactMap { seq, sum in
      guard let donation = try view.find(Donation.self, .integer(seq)), sum > donation.amount
      else { return nil }
      return NamedCheck.Finding(
        .refunds, donation.id.text, "more was taken back than was given",
        expected: donation.amount, found: sum)
    }
  }
}
