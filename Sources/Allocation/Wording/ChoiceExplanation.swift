package import Keeping
package import Ledger

/// Why one project was chosen or not, as facts and numbers read off the receipt.
package struct ChoiceExplanation {
  let reason: ChoiceReason
  let remarks: [ChoiceRemark]

  package init(of chosen: ChosenProject, in receipt: ChoiceReceipt) {
    reason = ChoiceReason(of: chosen, in: receipt)
    remarks = chosen.equals.isEmpty ? [] : [.equals(chosen.equals)]
  }

  package init(of other: PassedOverProject, in receipt: ChoiceReceipt) {
    reason = ChoiceReason(of: other)
    var remarks: [ChoiceRemark] = []
    if case .outspent = other.reason {
      let spending = receipt.spending(ofSupportersOf: other)
      if !spending.isEmpty { remarks.append(.spent(spending)) }
    }
    if other.support.ballots > 0, let enough = other.enough {
      remarks.append(.enough(enough, of: receipt.election.ballots.count))
    }
    self.remarks = remarks
  }

  /// One sentence.
  package func sentence(in language: Language, currency: Currency) -> String {
    switch language {
    case .french: FrenchChoices(currency: currency).sentence(of: self)
    case .english: EnglishChoices(currency: currency).sentence(of: self)
    }
  }
}

extension ChoiceReceipt {
  package func explanation(of chosen: ChosenProject) -> ChoiceExplanation {
    ChoiceExplanation(of: chosen, in: self)
  }

  package func explanation(of other: PassedOverProject) -> ChoiceExplanation {
    ChoiceExplanation(of: other, in: self)
  }
}
