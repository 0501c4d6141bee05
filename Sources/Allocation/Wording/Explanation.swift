package import Keeping
package import Ledger

/// Why one share is what it is, as facts and numbers read off the receipt; sentences are made from it.
package struct Explanation: Hashable, Sendable {
  package let amount: Amount
  let reason: Reason
  let remarks: [Remark]

  package init(of share: Share, in receipt: AllocationReceipt) {
    amount = share.amount
    reason = Reason(of: share, in: receipt)
    remarks = Remark.all(on: share, in: receipt)
  }

  /// One sentence, beginning with the amount.
  package func sentence(in language: Language, currency: Currency) -> String {
    switch language {
    case .french: FrenchWording(currency: currency).sentence(of: self)
    case .english: EnglishWording(currency: currency).sentence(of: self)
    }
  }
}

extension AllocationReceipt {
  package func explanation(of share: Share) -> Explanation {
    Explanation(of: share, in: self)
  }
}
