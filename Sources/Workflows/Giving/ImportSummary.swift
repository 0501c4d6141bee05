package import Formats
package import Giving
package import Journal
package import Ledger

/// What an import did with each row of a file.
package struct ImportSummary: Sendable {
  package var imported = 0
  package var alreadyKnown = 0
  /// Known, with another name, e-mail or wording: shown, not applied.
  package var changed = 0
  package var rejected = 0
  /// Rows whose money is elsewhere, left for the bank's file or the cash count.
  package var offline = 0
  /// Rows that the platform says brought no money.
  package var noMoney = 0
  package var amount = Amount.zero
  package var channels: [Channel: Total] = [:]
  package var changes: [ChangedRow] = []
  /// What became of known donations since, as the platform says.
  package var proposals: [Proposal] = []
  package var areApplied = false
  /// Probably the same money as a donation of another source: shown, and nobody's decision.
  package var twins: [ProbableTwin] = []
  package var twinCount = 0
  package var importID: ID<Import>?

  package struct Total: Hashable, Sendable {
    package var count = 0
    package var amount = Amount.zero
  }

  package struct ChangedRow: Hashable, Sendable {
    package let line: Int
    package let reference: String
  }

  /// A status change: applied with `--apply`.
  package struct Proposal: Hashable, Sendable {
    package enum Change: Hashable, Sendable {
      case paidOut(Day)
      case refunded
      case disputed
    }

    package let donation: ID<Donation>
    package let reference: String
    package let amount: Amount
    package let account: AccountCode
    package let change: Change
  }

  mutating func count(_ donation: DonationRecorded) throws {
    imported += 1
    amount = try amount + donation.amount
    var total = channels[donation.channel] ?? Total()
    total.count += 1
    total.amount = try total.amount + donation.amount
    channels[donation.channel] = total
  }
}

/// A file with rows that can't be taken: nothing of it was.
package struct ImportRejected: Error, Sendable {
  package let summary: ImportSummary
  package let findings: Findings
}
