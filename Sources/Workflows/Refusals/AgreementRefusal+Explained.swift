import Keeping
import Ledger

extension AgreementRefusal: Explained {
  package var code: String {
    switch self {
    case .documentMissing: "agreement-without-document"
    case .endsBefore: "agreement-ends-before"
    case .tranchesDiffer: "tranches-differ"
    case .trancheTwice: "tranche-twice"
    case .noAgreement: "no-agreement"
    }
  }

  package var message: Message {
    switch self {
    case .documentMissing: "a funder's agreement is recorded with its document"
    case .endsBefore(let first, let last):
      "the agreement would end on \(last), before its first day, \(first)"
    case .tranchesDiffer(let sum, let amount):
      "the tranches come to \(sum), and \(amount) is agreed"
    case .trancheTwice(let day): "two tranches are to come on \(day)"
    case .noAgreement(let fund): "fund \(fund) has no funder's agreement"
    }
  }

  package var hint: Message? {
    switch self {
    case .documentMissing: "name it with --document"
    case .trancheTwice: "give one tranche with their sum"
    case .noAgreement: "record it with caisse fund agreement; see caisse fund agreements"
    case .endsBefore: "give --ends a later day"
    case .tranchesDiffer: "change a tranche, or the amount that is agreed"
    }
  }
}
