import Giving
import Journal
import Ledger

/// Records what a platform's file says became of its donations: paid out, refunded, contested.
struct ApplyProposals {
  private struct Payout: Hashable, Comparable {
    let day: Day
    let account: AccountCode

    static func < (left: Payout, right: Payout) -> Bool {
      left.day == right.day ? left.account < right.account : left.day < right.day
    }
  }

  let proposals: [ImportSummary.Proposal]
  /// What begins a payout's reference: `HA` of `HA-2024-07-01`.
  let prefix: String
  let bank: AccountCode?
  let today: Day

  func decide<Tables>(_ view: Tables, _ recorder: inout Recorder<Tables>) throws {
    var payouts: [Payout: [String]] = [:]
    for proposal in proposals {
      guard case .paidOut(let day) = proposal.change else { continue }
      payouts[Payout(day: day, account: proposal.account), default: []]
        .append(proposal.donation.text)
    }
    for (payout, names) in payouts.sorted(by: { $0.key < $1.key }) {
      try clear(payout, names, view, &recorder)
    }
    for proposal in proposals {
      let name = proposal.donation.text
      switch proposal.change {
      case .paidOut: break
      case .refunded:
        _ = try RefundDonation(name, day: today, origin: .platform).decide(view, &recorder)
      case .disputed: _ = try OpenDispute(name, day: today).decide(view, &recorder)
      }
    }
  }

  private func clear<Tables>(
    _ payout: Payout, _ names: [String], _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws {
    var clearing = ClearDonations(.payout, on: payout.day)
    clearing.account = payout.account
    clearing.bank = bank
    clearing.names = names
    clearing.reference = try reference(payout, in: view)
    _ = try clearing.decide(view, &recorder)
  }

  /// A later file may name more donations of the same day's payout.
  private func reference(_ payout: Payout, in view: some BooksView) throws -> String {
    let first = "\(prefix)-\(payout.day)"
    var reference = first
    var number = 1
    while try view.first(
      Clearing.self,
      where: [.equals("account", payout.account.text), .equals("reference", reference)]) != nil
    {
      number += 1
      reference = "\(first)-\(number)"
    }
    return reference
  }
}
