/// What may speak against a payment, though nothing forbids it.
package enum PaymentWarning: String, Sendable, CaseIterable {
  /// Other collectives have the same account, and it is no sponsor's.
  case sharedAccount = "shared-account"
  /// Another payment names the same document.
  case sameDocument = "same-document"
  /// Nothing went to this account before: the call-back about it is the answer.
  case firstPayment = "first-payment"
  /// The account is said to be the collective's own, in another name than its own.
  case otherHolder = "other-holder"
  /// Another payment to the same payee is of the same amount, within thirty days.
  case samePayment = "same-payment"

  /// How many days apart two payments of the same amount are no longer taken for each other.
  package static let days = 30

  /// Those that somebody answers with a code; the others are answered by what is done anyway.
  package var needsAnswer: Bool { self != .firstPayment }

  package var words: String {
    switch self {
    case .sharedAccount: "other collectives have the same account"
    case .sameDocument: "another payment names the same document"
    case .firstPayment: "nothing went to this account before"
    case .otherHolder: "the account is not in the collective's name"
    case .samePayment: "the same payee had the same amount within \(Self.days) days"
    }
  }
}
